package org.gouji.validate.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.rules.Dossier;
import org.gouji.rules.around.PeerGroup;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.Surroundings;
import org.gouji.rules.around.Twin;
import org.gouji.validate.life.Checked;
import org.gouji.validate.life.Input;
import org.gouji.validate.store.Neighbour;
import org.gouji.validate.store.ReadReport;
import org.jspecify.annotations.Nullable;

/// What is known of other reports when some are asked about.
final class Neighbourhood {

    /// So many other reports are remembered.
    private static final int INPUTS = 60;

    private final Map<String, Neighbour> all = new HashMap<>();
    private final Map<String, Report> lastYears;
    private final Map<String, PeersNow> peers;

    Neighbourhood(Collection<Neighbour> neighbours, Map<String, Report> lastYears, Map<String, PeersNow> peers) {
        neighbours.forEach(neighbour -> all.put(neighbour.report(), neighbour));
        this.peers = peers;
        this.lastYears = lastYears;
    }

    /// Everything that the rules may look at, and which versions of other reports that is.
    record Seen(Dossier dossier, List<Input> inputs) {}

    Seen of(ReadReport subject, @Nullable Checked before) {
        var earlier = earlier(subject.id());
        var twins = twins(subject);
        var children = children(subject);
        var alike = alike(subject.neighbour());
        var peersNow = peers(subject.standing());
        var around = Surroundings.UNKNOWN
                .withEarlier(earlier.stream().map(Neighbour::standing).toList())
                .withChildren(
                        children == null
                                ? null
                                : children.stream().map(Neighbour::standing).toList())
                .withAlike(subject.print().tells() ? resemblances(subject, alike) : null)
                .withPeers(peersNow == null ? null : peersNow.peers())
                .withTwins(twins.stream().map(Neighbour::twin).toList());
        var dossier = new Dossier(subject.report(), lastYears.get(year(subject.id(), -1)), around);
        var single = Stream.of(earlier, twins, alike).flatMap(List::stream);
        var many = new ArrayList<Input>();
        if (children != null && !children.isEmpty()) {
            many.add(Inputs.ofMany(children));
        }
        // A group that bore on the report until now stays among its inputs: whoever asks again after a crash finds it.
        if (peersNow != null && (peersNow.bearsOn(subject.standing()) || isIn(before, peersNow.group()))) {
            Stream.ofNullable(peersNow.input()).forEach(many::add);
        }
        return new Seen(dossier, inputs(subject, single, many, before));
    }

    private static boolean isIn(@Nullable Checked before, String group) {
        return before != null
                && before.inputs().stream().anyMatch(input -> input.report().equals(group));
    }

    /// The reports that are compared with this one.
    Set<String> comparing(String report) {
        var found = new LinkedHashSet<String>();
        var own = all.get(report);
        IntStream.rangeClosed(1, Surroundings.YEARS)
                .mapToObj(years -> year(report, years))
                .filter(this::isThere)
                .forEach(found::add);
        if (own != null) {
            twins(own).forEach(twin -> found.add(twin.report()));
            alike(own).stream()
                    .filter(other -> other.standing().year() >= own.standing().year())
                    .forEach(other -> found.add(other.report()));
            var above = parent(own);
            var parent = above == null ? null : all.get(above);
            if (parent != null && !parent.gone() && parent.standing().scope() == Scope.WHOLE) {
                found.add(parent.report());
            }
        }
        return found;
    }

    /// The peers that may be others because of this report; null where they are not.
    @Nullable PeersNow peersMovedBy(String report) {
        var own = all.get(report);
        var group = own == null ? null : peers(own.standing());
        return own != null && group != null && group.dependsOn(own.standing()) ? group : null;
    }

    private @Nullable PeersNow peers(Standing standing) {
        String group = PeerGroup.of(standing);
        return group == null ? null : peers.get(group);
    }

    /// Whether a later version of the report has its standing.
    boolean isSuperseded(ReadReport version) {
        var own = all.get(version.id());
        return own != null && own.order().compareTo(version.order()) > 0;
    }

    static String year(String report, int years) {
        var id = ReportId.parse(report);
        return new ReportId(id.body(), id.year() + years).key();
    }

    static @Nullable String parent(Neighbour child) {
        String above = child.standing().above();
        return above == null ? null : new ReportId(above, child.standing().year()).key();
    }

    private boolean isThere(String report) {
        var neighbour = all.get(report);
        return neighbour != null && !neighbour.gone();
    }

    private List<Neighbour> earlier(String report) {
        return IntStream.rangeClosed(1, Surroundings.YEARS)
                .mapToObj(years -> year(report, -years))
                .filter(this::isThere)
                .map(all::get)
                .toList();
    }

    private List<Neighbour> twins(ReadReport subject) {
        return twins(subject.neighbour());
    }

    private List<Neighbour> twins(Neighbour of) {
        return all.values().stream()
                .filter(other -> !other.gone() && other.documentId().equals(of.documentId()))
                .filter(other -> !other.report().equals(of.report()))
                .sorted(Comparator.comparing(Neighbour::report))
                .limit(Twin.NAMED)
                .toList();
    }

    /// The texts that have most in common with this one.
    private List<Neighbour> alike(Neighbour of) {
        return all.values().stream()
                .filter(other -> !other.gone() && !other.report().equals(of.report()))
                .filter(other -> other.likeness(of.print()) >= Resemblance.LEAST)
                .sorted(Comparator.comparingDouble((Neighbour other) -> -other.likeness(of.print()))
                        .thenComparing(Neighbour::report))
                .limit(Resemblance.NAMED)
                .toList();
    }

    private static List<Resemblance> resemblances(ReadReport subject, List<Neighbour> alike) {
        return alike.stream()
                .map(other -> other.resemblance(other.likeness(subject.print())))
                .toList();
    }

    /// Null where nobody needs to know.
    private @Nullable List<Neighbour> children(ReadReport subject) {
        if (subject.standing().scope() != Scope.WHOLE) {
            return null;
        }
        return all.values().stream()
                .filter(other -> !other.gone() && subject.id().equals(parent(other)))
                .sorted(Comparator.comparing(Neighbour::report))
                .toList();
    }

    /// What bears on the report now, and what did before as it is now.
    private List<Input> inputs(
            ReadReport subject, Stream<Neighbour> single, List<Input> many, @Nullable Checked before) {
        var inputs = new LinkedHashMap<String, Input>();
        many.forEach(input -> inputs.put(input.report(), input));
        single.forEach(other -> inputs.putIfAbsent(other.report(), other.input()));
        if (before != null) {
            for (var former : before.inputs()) {
                var known = all.get(former.report());
                if (former.all() == null) {
                    inputs.putIfAbsent(former.report(), known == null ? former : known.input());
                }
            }
        }
        inputs.remove(subject.id());
        return inputs.values().stream().limit(INPUTS).toList();
    }
}
