package org.gouji.samples.told;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.samples.content.Dice;
import org.gouji.samples.told.Slot.Kind;

/// A sentence with places for numbers.
///
/// `{new}` is a number, `{new+}` one that must not be zero, `{~new}` one that nothing is held against,
/// `{&new}` the total of a list;
/// `{%a/b}` a share, `{^a/b}` a growth, `{±a/b}` a difference, `{rate}` the completion rate; `{#2-9}` any
/// number, `{a|b}` a choice, `{year}` a word. Before the sentence stand its conditions: `{!a}` where a is
/// none and the sentence says so, `{?a>b}` where a is more.
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CONDITION = Pattern.compile("\\{\\?([a-z0]+)([<>=])([a-z0-9]+)}");
    private static final Pattern DENIED = Pattern.compile("\\{!([a-z]+)}");
    private static final Pattern POSITIVE = Pattern.compile("\\{([a-z0-9]+)\\+}");
    private static final Pattern SHARE = Pattern.compile("\\{[%^]\\w+/(\\w+)}");
    private static final Pattern NEEDED = Pattern.compile("[a-z]\\w*");

    /// A number as it was put into the text.
    record Placed(Slot slot, int start, int end) {}

    boolean holds(ToldFacts facts) {
        return CONDITION.matcher(text).results().allMatch(c -> holds(c, facts))
                && POSITIVE.matcher(text).results().allMatch(p -> facts.at(p.group(1)) > 0)
                && SHARE.matcher(text).results().allMatch(s -> facts.at(s.group(1)) > 0)
                && (!text.contains("{rate}") || facts.at("came") > 0)
                && (!text.contains("±") || facts.at("lnew") != facts.at("new"))
                && DENIED.matcher(text).results().allMatch(d -> facts.at(d.group(1)) == 0);
    }

    /// Whether it says that there was none of something that there was.
    boolean deniesFalsely(ToldFacts facts) {
        if (!CONDITION.matcher(text).results().allMatch(c -> c.group(1).equals("in") || holds(c, facts))) {
            return false;
        }
        return DENIED.matcher(text).results().anyMatch(d -> facts.at(d.group(1)) > 0);
    }

    private static boolean holds(MatchResult condition, ToldFacts facts) {
        long left = facts.at(condition.group(1));
        String other = condition.group(3);
        long right = NEEDED.matcher(other).matches() ? facts.at(other) : Long.parseLong(other);
        return switch (condition.group(2)) {
            case "<" -> left < right;
            case ">" -> left > right;
            default -> left == right;
        };
    }

    /// The sentence with its numbers; those that were placed are added to `placed`.
    void write(StringBuilder out, List<Placed> placed, ToldFacts facts, Map<String, String> words, Dice dice) {
        var digits = new Numbers(dice);
        var place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            out.append(text, from, place.start());
            from = place.end();
            String name = place.group(1);
            char mark = name.charAt(0);
            if (mark == '!' || mark == '?') {
                continue;
            }
            if (mark == '#') {
                var bounds = name.substring(1).split("-", 2);
                out.append(dice.between(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])));
            } else if (name.equals("more")) {
                out.append(facts.at("new") > facts.at("lnew") ? "增加" : "减少");
            } else if (name.contains("|")) {
                out.append(dice.pick(List.of(name.split("\\|"))));
            } else if (words.containsKey(name)) {
                out.append(words.get(name));
            } else {
                var slot = slot(name, dice);
                int start = out.length();
                out.append(digits.print(slot.value(facts), slot.kind()));
                placed.add(new Placed(slot, start, out.length()));
            }
        }
        out.append(text, from, text.length());
    }

    private static Slot slot(String name, Dice dice) {
        String terms = name.replaceAll("[~%^±+&]", "");
        var kind = switch (name.charAt(0)) {
            case '~' -> Kind.FREE;
            case '&' -> Kind.LISTED;
            case '%' -> Kind.SHARE;
            case '^' -> Kind.GROWTH;
            case '±' -> Kind.DIFFERENCE;
            default -> name.equals("rate") ? Kind.RATE : Kind.COUNT;
        };
        int digits = kind == Kind.RATE ? 2 : dice.between(1, 2);
        return new Slot(kind, terms.split("/"), digits);
    }
}
