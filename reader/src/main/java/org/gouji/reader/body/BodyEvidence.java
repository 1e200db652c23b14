package org.gouji.reader.body;

import java.util.List;
import java.util.Map;
import org.gouji.reader.date.TitleWords;
import org.gouji.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/// What a document offers on the question who reports. All text is in normal form (simplified script).
///
/// `titles` are the texts among them that are known to be titles, taken apart; others may be titles, too. `preface` are
/// the lines before the first section, `signatures` those at the end that may name the signing body, `hints` what the
/// markup says of the page (its title with the site's name). `declaredBody`, a division code or a body id, is what the
/// sender says; it only chooses among candidates.
public record BodyEvidence(
        @Nullable String title,
        Map<String, TitleWords> titles,
        List<String> preface,
        List<Passage> passages,
        List<String> signatures,
        List<String> hints,
        @Nullable String sourceUrl,
        @Nullable String declaredBody) {

    public BodyEvidence {
        titles = Map.copyOf(titles);
        preface = List.copyOf(preface);
        passages = List.copyOf(passages);
        signatures = List.copyOf(signatures);
        hints = List.copyOf(hints);
    }

    public BodyEvidence(
            @Nullable String title,
            List<String> preface,
            List<Passage> passages,
            List<String> signatures,
            @Nullable String sourceUrl,
            @Nullable String declaredBody) {
        this(title, Map.of(), preface, passages, signatures, List.of(), sourceUrl, declaredBody);
    }

    /// The title that a text is; null where it is none.
    @Nullable TitleWords titleOf(String text) {
        var known = titles.get(text);
        return known == null ? TitleWords.in(text) : known;
    }

    /// Everything there is to read, the title first.
    String text() {
        var all = new StringBuilder(length());
        if (title != null) {
            all.append(title).append('\n');
        }
        hints.forEach(line -> all.append(line).append('\n'));
        preface.forEach(line -> all.append(line).append('\n'));
        passages.forEach(passage -> all.append(passage.text().text()).append('\n'));
        signatures.forEach(line -> all.append(line).append('\n'));
        return all.toString();
    }

    private int length() {
        int length = title == null ? 0 : title.length() + 1;
        for (var lines : List.of(hints, preface, signatures)) {
            for (String line : lines) {
                length += line.length() + 1;
            }
        }
        for (var passage : passages) {
            length += passage.text().length() + 1;
        }
        return length;
    }

    /// The lines before the report begins, where a body introduces itself.
    String opening() {
        var opening = new StringBuilder(String.join("\n", preface)).append('\n');
        passages.stream()
                .filter(passage -> passage.section() == 0)
                .forEach(passage -> opening.append(passage.text().text()).append('\n'));
        return opening.toString();
    }
}
