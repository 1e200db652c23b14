package org.gouji.cli.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.contracts.form.Block;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Row;
import org.gouji.contracts.form.Table.Place;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.gouji.reader.Proof;

/// The cells that were not simply printed where they are read: proven ones with their proof, illegible ones
/// with their candidates. Cells of one row that rest on the same proof are told of together.
final class DoubtText {

    private static final int INDENT = 4;
    private static final int LONGEST_ROW = 60;

    private final Lines lines;
    private final Paper paper;

    DoubtText(Lines lines, Paper paper) {
        this.lines = lines;
        this.paper = paper;
    }

    /// Cells of one row with the same proof; illegible ones have none.
    private record Group(Block block, Row row, String proof) {}

    private record Member(Place place, Cell cell, Source source) {}

    void print(Form form, Report report) {
        var proven = new LinkedHashMap<Group, List<Member>>();
        var illegible = new LinkedHashMap<Group, List<Member>>();
        for (var place : form.places()) {
            switch (report.cell(place.fullPath()).orElseGet(Cell.Lost::new)) {
                case Cell.Numeric number
                when CellSign.isProven(number) -> {
                    String proof = number.repaired() == null ? "" : number.repaired();
                    add(proven, proof, new Member(place, number, number.source()));
                }
                case Cell.Illegible cell -> add(illegible, "", new Member(place, cell, cell.source()));
                default -> {}
            }
        }
        section(paper.say("修复或由等式确定的数字", "Repaired, or proven by the equations"), Ink.PROVEN, proven);
        section(paper.say("无法辨认的单元格", "Illegible cells"), Ink.DOUBT, illegible);
    }

    private static void add(Map<Group, List<Member>> groups, String proof, Member member) {
        var place = member.place();
        groups.computeIfAbsent(new Group(place.block(), place.row(), proof), _ -> new ArrayList<>())
                .add(member);
    }

    private void section(String title, Ink ink, Map<Group, List<Member>> groups) {
        if (groups.isEmpty()) {
            return;
        }
        int cells = groups.values().stream().mapToInt(List::size).sum();
        paper.line(2, paper.ink(ink, title) + " (" + cells + ")");
        groups.forEach(this::group);
    }

    private void group(Group group, List<Member> members) {
        paper.line(
                INDENT,
                Printable.cut(row(group), LONGEST_ROW) + ": "
                        + members.stream().map(this::member).collect(Collectors.joining(paper.say("，", ", "))));
        if (!group.proof().isEmpty()) {
            paper.line(
                    INDENT + 2,
                    paper.say(
                            "依据：" + Printable.of(Proof.chinese(group.proof())),
                            "proof: " + Printable.of(group.proof())));
        }
        var place = members.stream().map(Member::source).reduce(Source::to).orElseThrow();
        paper.quote(lines, place, "");
    }

    private String member(Member member) {
        String column = paper.language().of(member.place().column().label());
        return switch (member.cell()) {
            case Cell.Numeric number -> column + " " + number.value().toPlainString();
            case Cell.Illegible cell when cell.candidates().isEmpty() -> column + " ?";
            case Cell.Illegible cell ->
                column + " "
                        + cell.candidates().stream()
                                .map(BigDecimal::toPlainString)
                                .collect(Collectors.joining(paper.say(" 或 ", " or ")));
            default -> column;
        };
    }

    /// A table of one row has its name from the headers above it.
    private String row(Group group) {
        return group.row().label() != null
                ? paper.language().of(group.row().label())
                : group.block().groups().stream().map(paper.language()::of).collect(Collectors.joining(" · "));
    }
}
