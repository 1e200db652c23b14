package org.gouji.cli.upload;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Archives: not unpacked here. Sent as they are, they would only be refused later.
final class Packed {

    private static final List<String> ENDINGS = List.of(".zip", ".warc", ".warc.gz", ".ndjson");

    private Packed() {}

    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    static Outcome outcome() {
        return new Outcome.Refused(
                "unsupported-format", "不支持 ZIP、WARC、NDJSON，请先解包 ZIP, WARC and NDJSON are not supported: unpack first");
    }
}
