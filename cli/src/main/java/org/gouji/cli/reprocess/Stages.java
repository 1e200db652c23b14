package org.gouji.cli.reprocess;

import static org.gouji.contracts.event.Topics.DOCUMENTS_RECEIVED;
import static org.gouji.contracts.event.Topics.DOCUMENTS_REJECTED;
import static org.gouji.contracts.event.Topics.REPORTS_PARSED;
import static org.gouji.contracts.event.Topics.REPORTS_VALIDATED;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.event.Topics;

/// How far an edition has come: from the received documents, which all editions share, to what is shown.
final class Stages {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final String QUERY = "gouji.query";

    /// Documents done, of all that there are.
    record Reach(long done, long all) {
        long left() {
            return all - done;
        }
    }

    private final Offsets offsets;
    private final Edition edition;

    Stages(Offsets offsets, Edition edition) {
        this.offsets = offsets;
        this.edition = edition;
    }

    /// How many documents were read.
    Reach reach() throws InterruptedException {
        var begins = offsets.begins(DOCUMENTS_RECEIVED);
        long begun = sum(begins);
        return new Reach(sum(read()) - begun, sum(offsets.ends(DOCUMENTS_RECEIVED)) - begun);
    }

    /// Up to where the received documents were read, by partition.
    Map<Integer, Long> read() throws InterruptedException {
        return offsets.done(parse(), DOCUMENTS_RECEIVED);
    }

    /// Waits until all that is read now is shown, too; false when that takes longer than it may.
    boolean settles(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        return reaches(validate(), edition.topic(REPORTS_PARSED), end)
                && reaches(QUERY, edition.topic(REPORTS_VALIDATED), end)
                && reaches(QUERY, edition.topic(REPORTS_PARSED), end)
                && reaches(QUERY, edition.topic(DOCUMENTS_REJECTED), end)
                && reaches(QUERY, Topics.dead(DOCUMENTS_RECEIVED, edition.consumer("parse")), end)
                && reaches(QUERY, Topics.dead(REPORTS_PARSED, edition.consumer("validate")), end);
    }

    /// Whether somebody makes this edition's results now.
    boolean isWorkedOn() throws InterruptedException {
        return offsets.isActive(parse()) || offsets.isActive(validate());
    }

    List<String> groups() {
        return List.of(parse(), validate());
    }

    /// The topics that are this edition's alone.
    List<String> topics() {
        return List.of(
                edition.topic(REPORTS_PARSED),
                edition.topic(DOCUMENTS_REJECTED),
                edition.topic(REPORTS_VALIDATED),
                Topics.dead(DOCUMENTS_RECEIVED, edition.consumer("parse")),
                Topics.dead(REPORTS_PARSED, edition.consumer("validate")));
    }

    /// What both have read.
    static Map<Integer, Long> common(Map<Integer, Long> one, Map<Integer, Long> other) {
        var common = new HashMap<Integer, Long>();
        one.forEach((partition, offset) -> common.put(partition, Math.min(offset, other.getOrDefault(partition, 0L))));
        return common;
    }

    private boolean reaches(String group, String topic, long end) throws InterruptedException {
        var goal = offsets.ends(topic);
        while (!isPast(offsets.done(group, topic), goal)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK);
        }
        return true;
    }

    private static boolean isPast(Map<Integer, Long> done, Map<Integer, Long> goal) {
        return goal.entrySet().stream().allMatch(e -> done.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }

    private String parse() {
        return "gouji." + edition.consumer("parse");
    }

    private String validate() {
        return "gouji." + edition.consumer("validate");
    }

    private static long sum(Map<Integer, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
