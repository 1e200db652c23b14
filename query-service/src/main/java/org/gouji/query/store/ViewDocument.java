package org.gouji.query.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Severity;
import org.gouji.query.view.Version;
import org.jspecify.annotations.Nullable;

/// How a shown version is stored: the summary as it is shown, and beside it what is filtered and sorted by.
final class ViewDocument {

    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.values());

    private ViewDocument() {}

    static Document of(Version version) {
        var summary = version.summary();
        String name = searchable(summary.name());
        return new Document("_id", version.report())
                .append("version", version.id())
                .append("rank", version.rank())
                .append("documentId", summary.documentId())
                .append("body", summary.body())
                .append("division", summary.division())
                .append("level", Packed.wire(summary.level()))
                .append("year", summary.year())
                .append("form", summary.form())
                .append("grade", Packed.wire(summary.grade()))
                .append("verdict", Packed.wire(summary.verdict()))
                .append("updated", summary.updated().toEpochMilli())
                .append("name", name)
                .append("grams", List.copyOf(grams(name)))
                .append("summary", Packed.text(summary))
                .append(
                        "findings",
                        version.validated().validation().findings().stream()
                                .map(ViewDocument::finding)
                                .toList());
    }

    private static Document finding(Finding finding) {
        return new Document("key", key(finding.severity(), finding.id()))
                .append("rule", finding.rule())
                .append("severity", Packed.wire(finding.severity()))
                .append("state", Packed.wire(finding.state()))
                .append("json", Packed.text(finding));
    }

    /// Sorts the findings of one report, the gravest first.
    static String key(Severity severity, String id) {
        return GRAVEST_FIRST.indexOf(severity) + ":" + id;
    }

    /// A name as it is searched for: widths and letter case do not matter.
    static String searchable(@Nullable String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip();
    }

    /// All characters and pairs of characters, so that an index finds a name by any part of it.
    static Set<String> grams(String name) {
        int[] points = name.codePoints().toArray();
        var grams = new LinkedHashSet<String>();
        for (int i = 0; i < points.length; i++) {
            grams.add(new String(points, i, 1));
            if (i + 1 < points.length) {
                grams.add(new String(points, i, 2));
            }
        }
        return grams;
    }
}
