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
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Any number of told reports from a seed.
public final class ToldReports {

    private static final Map<String, List<Template>> TOPICS = load();
    private static final long SPREAD = 31;
    private static final int EACH_DENIED = 6;
    private static final int EACH_LOST = 12;
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private ToldReports() {}

    /// A true narrative, and the same with one number changed or with something denied that there was.
    /// `altered` is null where nothing can be held against what the narrative tells.
    public record Pair(Told clean, @Nullable Told altered, Rendered lastYear) {}

    public static Pair at(long seed, long index) {
        var years = Samples.history(
                seed * SPREAD + index, Dice.of(seed, index).between(FIRST_YEAR, LAST_YEAR), 2, Set.of());
        var altered = tell(seed, index, years, true);
        return new Pair(
                tell(seed, index, years, false),
                altered.clean() ? null : altered,
                Samples.print(years.getFirst(), Rendering.of(Layout.HTML)));
    }

    /// The same dice for both: they differ in what is changed at last.
    private static Told tell(long seed, long index, List<GeneratedReport> years, boolean altered) {
        var dice = Dice.of(seed + 1, index);
        var draft = new Draft(years.getLast(), ToldFacts.of(years.getLast(), years.getFirst(), dice), dice);
        boolean deny = altered && index % EACH_DENIED == 0;
        boolean lost = index % EACH_LOST == 1;
        draft.compose(deny, lost);
        var change = !altered ? null : deny ? draft.denied() : draft.change(Dice.of(~seed, index), lost);
        return new Told(
                Samples.print(draft.report(), Rendering.of(lost ? Layout.TABLES_LOST : Layout.HTML)),
                draft.narrative(),
                change == null ? null : change.rule(),
                change == null ? null : change.printed());
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
