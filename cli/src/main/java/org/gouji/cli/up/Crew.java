package org.gouji.cli.up;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The programs of one run: started in order, kept running, and stopped in the opposite order.
final class Crew {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);

    /// A program that ends this often before it was ever ready will not get ready by itself.
    private static final int HOPELESS = 3;

    private final Kept.Observer observer;
    private final List<List<Kept>> groups = new ArrayList<>();
    private boolean stopped;

    Crew(Kept.Observer observer) {
        this.observer = observer;
    }

    /// Starts programs that do not need each other, and returns when all of them are ready.
    void start(List<Program> programs) throws InterruptedException {
        List<Kept> group = enlist(programs);
        for (Kept kept : group) {
            awaitReady(kept);
        }
    }

    private synchronized List<Kept> enlist(List<Program> programs) {
        if (stopped) {
            return List.of();
        }
        List<Kept> group = programs.stream()
                .map(program -> new Kept(program, observer, Pause.FIRST))
                .toList();
        groups.add(group);
        group.forEach(Kept::start);
        return group;
    }

    /// Puts programs in the place of those that have their names.
    synchronized void replace(List<Program> programs) {
        for (var program : programs) {
            groups.stream()
                    .flatMap(List::stream)
                    .filter(kept -> kept.program().name().equals(program.name()))
                    .forEach(kept -> kept.become(program));
        }
    }

    private static void awaitReady(Kept kept) throws InterruptedException {
        long began = System.nanoTime();
        while (!kept.program().probe().answers()) {
            if (kept.restarts() >= HOPELESS || System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new Trouble(
                        kept.program().name() + " 未能就绪，详见 " + kept.program().log() + "。",
                        "It does not get ready: its log says why.");
            }
            Thread.sleep(BETWEEN_PROBES);
        }
    }

    /// Ends everything that was started: first those who need the others.
    synchronized void stop() {
        stopped = true;
        try {
            for (List<Kept> group : groups.reversed()) {
                group.forEach(Kept::askToStop);
                for (Kept kept : group) {
                    kept.awaitStop();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        groups.clear();
    }
}
