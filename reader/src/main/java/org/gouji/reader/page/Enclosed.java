package org.gouji.reader.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.gouji.reader.page.JsonText.Fields;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;

/// The article that a portal's interface answers with: a JSON document that holds it in one of its texts, its title
/// beside it. `text` is the article alone, each of whose characters stands where it stands in the document; `facts` are
/// what the fields around it say, as those of a [Page].
public record Enclosed(Original text, Map<String, String> facts) {

    /// An article is the bulk of what an answer says, else it is one among others, or no article.
    private static final int LEAST_SHARE = 2;

    public Enclosed {
        facts = Map.copyOf(facts);
    }

    /// Empty where the document is no JSON, or where no text is the bulk of it.
    public static Optional<Enclosed> in(Original document) {
        var texts = JsonText.all(document.text());
        var longest =
                texts.stream().max(Comparator.comparingInt(text -> text.value().length()));
        var said = new LinkedHashSet<String>();
        texts.forEach(text -> said.add(text.value()));
        long length = said.stream().mapToLong(String::length).sum();
        return longest.filter(text -> (long) text.value().length() * LEAST_SHARE > length)
                .map(text -> new Enclosed(text.within(document), facts(text.in())));
    }

    /// What the objects around an article say, the nearest first.
    private static Map<String, String> facts(Fields nearest) {
        var facts = new HashMap<String, String>();
        for (@Nullable Fields in = nearest; in != null; in = in.outer()) {
            var said = new HtmlFacts();
            in.texts().forEach(text -> said.meta(text.name(), text.value()));
            said.facts().forEach(facts::putIfAbsent);
        }
        return facts;
    }
}
