package org.gouji.samples.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.samples.damage.DamagedPage.Place;

/// Private characters around each value while a page is printed: where they end up is where the value stands.
final class Marks {

    private static final int FIRST = 0xE000;
    private static final int LAST = 0xF8FF;

    private final List<String> paths;
    private final Map<String, Integer> numbers = new HashMap<>();

    Marks(List<String> paths) {
        this.paths = List.copyOf(paths);
        for (int i = 0; i < paths.size(); i++) {
            numbers.put(paths.get(i), FIRST + 2 * i);
        }
    }

    String around(Slot slot, String text) {
        var number = slot.path == null ? null : numbers.get(slot.path);
        return number == null ? text : (char) number.intValue() + text + (char) (number + 1);
    }

    static boolean isMark(int character) {
        return character >= FIRST && character <= LAST;
    }

    static String without(String text) {
        return text.codePoints()
                .filter(point -> !isMark(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Where each value stands in the text without marks, in code points.
    Map<String, List<Place>> places(String marked) {
        var places = new HashMap<String, List<Place>>();
        var begun = new HashMap<Integer, Integer>();
        int at = 0;
        for (int point : marked.codePoints().toArray()) {
            if (!isMark(point)) {
                at++;
            } else if ((point - FIRST) % 2 == 0) {
                begun.put(point, at);
            } else {
                places.computeIfAbsent(paths.get((point - FIRST) / 2), _ -> new ArrayList<>())
                        .add(new Place(begun.getOrDefault(point - 1, at), at));
            }
        }
        return places;
    }
}
