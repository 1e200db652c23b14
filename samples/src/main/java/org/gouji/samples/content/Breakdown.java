package org.gouji.samples.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.samples.Flaw;

/// A total and its parts in words, with shares in percent on request.
final class Breakdown {

    private Breakdown() {}

    /// "……120条，其中门户网站公开90条，占75%；……30条，占25%". A wrong share or a wrong part where the flaws ask.
    static String tell(List<String> labels, long total, String unit, boolean shares, Set<Flaw> flaws, Dice dice) {
        long[] parts = dice.split(total, labels.size());
        int wrong = dice.between(1, 9);
        String[] percents = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            percents[i] = Story.percent(parts[i], total);
        }
        if (flaws.contains(Flaw.SHARE_WRONG)) {
            percents[0] = Story.percent(parts[0] * 10 + (total * wrong + 9), total * 10);
        }
        if (flaws.contains(Flaw.PARTS_DO_NOT_SUM)) {
            parts[parts.length - 1] += wrong;
        }
        return IntStream.range(0, parts.length)
                .mapToObj(i -> labels.get(i) + parts[i] + unit + (shares ? "，占" + percents[i] + "%" : ""))
                .collect(Collectors.joining(shares ? "；" : "，"));
    }
}
