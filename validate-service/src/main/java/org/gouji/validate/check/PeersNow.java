package org.gouji.validate.check;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gouji.rules.Settings;
import org.gouji.rules.Threshold;
import org.gouji.rules.around.PeerGroup;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Peers.Beyond;
import org.gouji.rules.around.Standing;
import org.gouji.validate.life.Input;
import org.gouji.validate.store.Neighbour;
import org.jspecify.annotations.Nullable;

/// A group of like bodies as it stands now: those who stand for all, and how their figures lie.
///
/// While the sample is not full, all who are in the group are in it, and each of them is asked about again when it
/// changes. Of a full one only those are told whose figures are out of the ordinary beside it: for all others nothing
/// comes of whatever it is exactly.
record PeersNow(String group, List<Neighbour> sample, Peers peers, List<Beyond> beyond, String state) {

    static PeersNow of(String group, List<Neighbour> sample, Settings settings) {
        var peers = Peers.of(sample.stream().map(Neighbour::standing).toList());
        long least = settings.count(Threshold.OUTLIER_PEERS);
        var beyond = peers.beyond(
                least, settings.value(Threshold.OUTLIER_BOUND).doubleValue(), settings.count(Threshold.OUTLIER_FROM));
        String state = peers.figures().entrySet().stream()
                .filter(figure -> figure.getValue().tells(least))
                .map(figure -> figure.getKey() + "=" + figure.getValue().median() + "±"
                        + figure.getValue().spread())
                .collect(Collectors.joining("\n"));
        return new PeersNow(group, sample, peers, beyond, state);
    }

    boolean isFull() {
        return sample.size() >= PeerGroup.SAMPLE;
    }

    /// Whether the sample may be another one because of this report: it is in it, or was before it was gone.
    boolean dependsOn(Standing standing) {
        return !isFull() || PeerGroup.BY_LOT.compare(standing, sample.getLast().standing()) <= 0;
    }

    /// Whether anything of it bears on this report.
    boolean bearsOn(Standing standing) {
        return !beyond.isEmpty() && (!isFull() || isBeyond(standing));
    }

    /// The group as it is now, as what a report is compared with; null where nobody is in it.
    @Nullable Input input() {
        String hash =
                UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
        return sample.stream()
                .max(Comparator.comparing(Neighbour::order).thenComparing(Neighbour::report))
                .map(latest -> new Input(group, latest.order(), latest.documentId(), false, hash))
                .orElse(null);
    }

    private boolean isBeyond(Standing standing) {
        return Peers.sizes(standing).stream()
                .anyMatch(size -> beyond.stream()
                        .anyMatch(stretch -> size.compareTo(stretch.from()) >= 0 && size.compareTo(stretch.to()) <= 0));
    }
}
