package org.gouji.samples.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.page.Page;

/// A page on its way to print: its texts and tables open to change, and beside them what is true of each cell.
/// A damage changes both together.
final class Draft {

    /// What stands on the page, from top to bottom.
    sealed interface Part permits Text, TablePart {}

    /// A heading or a paragraph; a heading has the number of its section, a paragraph 0.
    static final class Text implements Part {
        String text;
        final int heading;

        Text(String text, int heading) {
            this.text = text;
            this.heading = heading;
        }

        boolean isHeading() {
            return heading > 0;
        }
    }

    record TablePart(Sheet sheet) implements Part {}

    final GeneratedReport report;
    final Layout layout;
    final List<Part> parts = new ArrayList<>();
    final Map<String, Said> said = new LinkedHashMap<>();
    String title;
    String meta;
    Charset charset = StandardCharsets.UTF_8;
    boolean byteOrderMark;
    boolean chrome;

    Draft(GeneratedReport report, Page page, Layout layout) {
        this.report = report;
        this.layout = layout;
        title = page.title();
        meta = page.meta();
        int heading = 0;
        int table = 0;
        for (var part : page.parts()) {
            switch (part) {
                case Page.Heading(String text) -> parts.add(new Text(text, ++heading));
                case Page.Paragraph(String text) -> parts.add(new Text(text, 0));
                case Page.TablePart(var grid) ->
                    parts.add(new TablePart(
                            new Sheet(report.form().tables().get(table++).key(), grid)));
            }
        }
        report.cells()
                .forEach((path, value) ->
                        said.put(path, report.marks().containsKey(path) ? Said.DASH : Said.number(value)));
        said.keySet().retainAll(report.form().placesByPath().keySet());
    }

    List<Sheet> sheets() {
        return parts.stream()
                .flatMap(part -> part instanceof TablePart table ? Stream.of(table.sheet()) : Stream.empty())
                .toList();
    }

    Stream<Text> texts() {
        return parts.stream().flatMap(part -> part instanceof Text text ? Stream.of(text) : Stream.empty());
    }

    List<Text> paragraphs() {
        return texts().filter(text -> !text.isHeading()).toList();
    }

    List<Text> headings() {
        return texts().filter(Text::isHeading).toList();
    }

    /// All cells of the form that stand on the page.
    List<Slot> values() {
        return sheets().stream().flatMap(Sheet::slots).filter(Slot::isValue).toList();
    }

    /// The cells that print a number by now.
    List<Slot> numbers() {
        return values().stream()
                .filter(slot -> at(slot).kind() == Said.Kind.NUMBER)
                .toList();
    }

    Said at(Slot slot) {
        return Objects.requireNonNull(said.get(Objects.requireNonNull(slot.path)), "said");
    }

    /// The cell prints another text, and this is what it says now.
    void print(Slot slot, String text, Said now) {
        slot.text = text;
        said.put(Objects.requireNonNull(slot.path), at(slot).becoming(now));
    }

    /// The cell is no longer on the page.
    void lose(Slot slot) {
        if (slot.path != null) {
            said.put(slot.path, at(slot).becoming(Said.GONE));
        }
    }

    /// Changes every text of the page.
    void rewrite(UnaryOperator<String> change) {
        title = change.apply(title);
        meta = change.apply(meta);
        texts().forEach(text -> text.text = change.apply(text.text));
        sheets().forEach(sheet -> sheet.slots().forEach(slot -> slot.text = change.apply(slot.text)));
    }
}
