package org.gouji.samples.told;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Any number of told reports from a seed; the altered one of a place is the clean one but for one number
/// or one denial.
public final class ToldReports {

    private static final Map<String, List<Template>> TOPICS = load();
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private ToldReports() {}

    /// A true narrative.
    public static Told clean(long seed, long index) {
        return tell(seed, index, false);
    }

    /// The same with one number changed, or with something denied that there was. Null where its narrative
    /// has nothing that can be held against it.
    public static @Nullable Told altered(long seed, long index) {
        var told = tell(seed, index, true);
        return told.clean() ? null : told;
    }

    private static Told tell(long seed, long index, boolean altered) {
        var dice = Dice.of(seed, index);
        var years = Samples.history(seed * 31 + index, dice.between(FIRST_YEAR, LAST_YEAR), 2, Set.of());
        var draft = new Draft(years.getLast(), ToldFacts.of(years.getLast(), years.getFirst(), dice), dice);
        boolean deny = altered && index % 6 == 5;
        boolean lost = index % 12 == 7;
        draft.compose(deny, lost);
        String was = null;
        String rule = deny ? draft.denied() : null;
        if (altered && !deny) {
            var change = draft.change(Dice.of(~seed, index), lost);
            rule = change == null ? null : change.rule();
            was = change == null ? null : change.printed();
        }
        var rendering = Rendering.of(lost ? Layout.TABLES_LOST : Layout.HTML);
        return new Told(
                Samples.print(draft.report(), rendering),
                Samples.print(years.getFirst(), Rendering.of(Layout.HTML)),
                draft.narrative(),
                rule,
                was == null && rule != null ? draft.denial() : was);
    }

    static List<Template> topic(String name) {
        var templates = TOPICS.get(name);
        if (templates == null) {
            throw new IllegalArgumentException("no such topic: " + name);
        }
        return templates;
    }

    private static Map<String, List<Template>> load() {
        try (InputStream in = ToldReports.class.getResourceAsStream("/org/gouji/samples/told.json")) {
            var topics = Json.MAPPER.readValue(in, new TypeReference<Map<String, List<String>>>() {});
            var loaded = new HashMap<String, List<Template>>();
            topics.forEach((name, texts) ->
                    loaded.put(name, texts.stream().map(Template::new).toList()));
            return Map.copyOf(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException("told.json", e);
        }
    }
}
