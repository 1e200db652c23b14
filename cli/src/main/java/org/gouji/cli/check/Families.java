package org.gouji.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.contracts.report.ReportId;
import org.gouji.rules.around.PeerGroup;
import org.gouji.rules.around.Peers;
import org.gouji.rules.around.Standing;
import org.jspecify.annotations.Nullable;

/// Which reports are of bodies below which other, and which are compared as those of like bodies.
final class Families {

    private final Map<ReportId, List<Filed>> children = new HashMap<>();
    private final Map<String, Peers> peers = new HashMap<>();

    /// `files` come in the order of their reports' ids.
    Families(Stream<Filed> files) {
        var groups = new HashMap<String, NavigableSet<Standing>>();
        files.forEach(file -> {
            var standing = file.whole();
            String above = standing.above();
            if (above != null) {
                children.computeIfAbsent(new ReportId(above, standing.year()), _ -> new ArrayList<>())
                        .add(file);
            }
            String group = PeerGroup.of(standing);
            if (group != null) {
                var sample = groups.computeIfAbsent(group, _ -> new TreeSet<>(PeerGroup.BY_LOT));
                sample.add(standing);
                if (sample.size() > PeerGroup.SAMPLE) {
                    sample.pollLast();
                }
            }
        });
        groups.forEach((group, sample) -> peers.put(group, Peers.of(sample)));
    }

    List<Filed> children(ReportId of) {
        return children.getOrDefault(of, List.of());
    }

    @Nullable Peers peers(Standing of) {
        return peers.get(String.valueOf(PeerGroup.of(of)));
    }
}
