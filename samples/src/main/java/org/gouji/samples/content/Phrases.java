package org.gouji.samples.content;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.contracts.json.Json;

/// The sentences that reports are composed of. In a sentence `{year}` stands for a value, `{a|b}` for a
/// choice and `{#2-15}` for a number between two bounds.
final class Phrases {

    private static final Map<String, List<String>> TOPICS = load();
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private final Map<String, String> values;
    private final Dice dice;

    Phrases(Map<String, String> values, Dice dice) {
        this.values = Map.copyOf(values);
        this.dice = dice;
    }

    String one(String topic) {
        return fill(dice.pick(topic(topic)));
    }

    /// Several different sentences on a topic, in a row.
    String some(String topic, int count) {
        var left = new ArrayList<>(topic(topic));
        var text = new StringBuilder();
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            text.append(fill(left.remove(dice.between(0, left.size() - 1))));
        }
        return text.toString();
    }

    String fill(String sentence) {
        return SLOT.matcher(sentence).replaceAll(match -> slot(match.group(1)));
    }

    private String slot(String name) {
        if (name.startsWith("#")) {
            var bounds = name.substring(1).split("-", 2);
            return Integer.toString(dice.between(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])));
        }
        if (name.contains("|")) {
            return dice.pick(List.of(name.split("\\|")));
        }
        String value = values.get(name);
        if (value == null) {
            return one(name);
        }
        return value;
    }

    private static List<String> topic(String name) {
        var sentences = TOPICS.get(name);
        if (sentences == null) {
            throw new IllegalArgumentException("no such topic: " + name);
        }
        return sentences;
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Phrases.class.getResourceAsStream("/org/gouji/samples/phrases.json")) {
            return Json.MAPPER.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("phrases.json", e);
        }
    }
}
