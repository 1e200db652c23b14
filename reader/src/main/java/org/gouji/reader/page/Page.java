package org.gouji.reader.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.contracts.report.Script;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;

/// A document as lines. `facts` are what its markup says of it, `title` and `published`, as plain as its lines.
public record Page(Original original, Script script, String mediaType, List<Line> lines, Map<String, String> facts) {

    public static final String TITLE = "title";
    public static final String PUBLISHED = "published";

    public Page {
        lines = List.copyOf(lines);
        facts = normal(facts, script);
    }

    private static Map<String, String> normal(Map<String, String> facts, Script script) {
        var normalizer = Normalizer.of(script);
        return facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, fact -> normalizer.normal(fact.getValue())));
    }

    /// The same page, of which more is known: that counts before what its markup says.
    public Page telling(Map<String, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        var told = new HashMap<>(facts);
        told.putAll(more);
        return new Page(original, script, mediaType, lines, told);
    }

    /// The same page of a document of another kind.
    public Page as(String type) {
        return new Page(original, script, type, lines, facts);
    }
}
