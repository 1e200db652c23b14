package org.gouji.cli.up;

import java.time.Instant;
import java.util.Optional;

/// A process told apart from a later one that was given the same number: by when it started.
public record Identified(long pid, long startMillis) {

    public static Identified of(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new Identified(process.pid(), start);
    }

    /// The process, while it is that very one and alive.
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> of(handle).equals(this));
    }

    public static Identified parse(String text) {
        int comma = text.indexOf(',');
        return new Identified(Long.parseLong(text.substring(0, comma)), Long.parseLong(text.substring(comma + 1)));
    }

    @Override
    public String toString() {
        return pid + "," + startMillis;
    }
}
