package org.gouji.validate.check;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.validate.life.Input;
import org.gouji.validate.store.Neighbour;

/// Many reports as one input: the one that changed last, with a hash of all.
final class Inputs {

    private Inputs() {}

    static Input ofMany(List<Neighbour> many) {
        var latest = many.stream()
                .max(Comparator.comparing(Neighbour::order).thenComparing(Neighbour::report))
                .orElseThrow();
        String versions =
                many.stream().map(one -> one.report() + "@" + one.order()).collect(Collectors.joining("\n"));
        String hash = UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Input(latest.report(), latest.order(), latest.documentId(), false, hash);
    }
}
