package org.gouji.validate.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.contracts.report.Report;
import org.gouji.rules.Settings;
import org.gouji.rules.around.PeerGroup;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Surroundings;
import org.gouji.validate.life.Checked;
import org.gouji.validate.life.Input;
import org.gouji.validate.store.Neighbour;
import org.gouji.validate.store.ReadReport;
import org.gouji.validate.store.Reports;
import org.gouji.validate.store.Standings;
import org.gouji.validate.store.Standings.Wanted;
import org.gouji.validate.store.Validations;

/// Looks up what is known of other reports: one read for all standings of a batch, one for those with a like text,
/// one for each group of like bodies, and one for last year's reports where there are any.
@ApplicationScoped
public class Neighbourhoods {

    private final Standings standings;
    private final Reports reports;
    private final Validations validations;
    private final Settings settings;

    /// `settings` are those of the rules, which say what is out of the ordinary.
    public Neighbourhoods(Standings standings, Reports reports, Validations validations, Settings settings) {
        this.standings = standings;
        this.reports = reports;
        this.validations = validations;
        this.settings = settings;
    }

    /// What is known around these reports. `gone` are reports that are not there any more.
    Neighbourhood around(Collection<ReadReport> subjects, Collection<String> gone, Collection<Checked> checked) {
        var known = new ArrayList<>(standings.find(wanted(subjects, gone, checked)));
        known.addAll(standings.alike(subjects.stream().map(ReadReport::print).toList()));
        return withLastYears(subjects, known, peers(subjects, gone, known));
    }

    /// The reports for which it matters that these peers are others now: those that lie out of the ordinary beside
    /// them, or may have until now.
    Set<String> concernedBy(Collection<PeersNow> moved) {
        var concerned = new HashSet<>(
                validations.besidePeers(moved.stream().map(PeersNow::group).toList()));
        for (var peers : moved) {
            if (peers.isFull()) {
                concerned.addAll(standings.beyond(peers.group(), peers.beyond()));
            } else if (!peers.beyond().isEmpty()) {
                peers.sample().forEach(one -> concerned.add(one.report()));
            }
        }
        return concerned;
    }

    /// The groups of like bodies that these reports belong to, and that those which are gone belonged to.
    private Map<String, PeersNow> peers(
            Collection<ReadReport> subjects, Collection<String> gone, List<Neighbour> known) {
        var lost = known.stream()
                .filter(neighbour -> neighbour.gone() && gone.contains(neighbour.report()))
                .map(Neighbour::standing);
        return Stream.concat(subjects.stream().map(ReadReport::standing), lost)
                .map(PeerGroup::of)
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), group -> PeersNow.of(group, standings.sample(group), settings)));
    }

    private static Wanted wanted(
            Collection<ReadReport> subjects, Collection<String> gone, Collection<Checked> checked) {
        var ids = new HashSet<String>();
        var above = new HashSet<String>();
        var years = new HashSet<Integer>();
        gone.forEach(report -> addYears(report, ids));
        for (var subject : subjects) {
            addYears(subject.id(), ids);
            var parent = Neighbourhood.parent(subject.neighbour());
            if (parent != null) {
                ids.add(parent);
            }
            if (subject.standing().scope() == Scope.WHOLE) {
                above.add(subject.standing().body());
                years.add(subject.standing().year());
            }
        }
        checked.forEach(before -> before.inputs().stream().map(Input::report).forEach(ids::add));
        Set<String> documents = subjects.stream().map(ReadReport::documentId).collect(Collectors.toSet());
        return new Wanted(ids, documents, above, years);
    }

    private static void addYears(String report, Set<String> ids) {
        for (int years = -Surroundings.YEARS; years <= Surroundings.YEARS; years++) {
            ids.add(Neighbourhood.year(report, years));
        }
    }

    /// Last year's reports as they are read now, with their texts where these seem to be much alike. One that is newer
    /// than its standing, because its own turn has
    /// not come yet, is taken whole: the rules must not see two versions of it.
    private Neighbourhood withLastYears(
            Collection<ReadReport> subjects, List<Neighbour> known, Map<String, PeersNow> peers) {
        var there = new HashMap<String, Neighbour>();
        known.forEach(neighbour -> there.put(neighbour.report(), neighbour));
        var wanted = subjects.stream()
                .map(subject -> Neighbourhood.year(subject.id(), -1))
                .filter(id -> {
                    var last = there.get(id);
                    return last != null && !last.gone();
                })
                .collect(Collectors.toCollection(HashSet::new));
        var textWanted = subjects.stream()
                .filter(subject -> {
                    var last = there.get(Neighbourhood.year(subject.id(), -1));
                    return last != null && last.likeness(subject.print()) >= Resemblance.LEAST;
                })
                .map(subject -> Neighbourhood.year(subject.id(), -1))
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        Map<String, Report> lastYears = new HashMap<>();
        var newerThanStanding = new HashSet<String>();
        reports.find(textWanted).forEach((id, last) -> {
            lastYears.put(id, last.report());
            there.put(id, last.neighbour());
        });
        wanted.removeAll(textWanted);
        reports.figures(wanted).forEach((id, last) -> {
            lastYears.put(id, last.report());
            var standing = there.get(id);
            if (standing == null || !standing.order().equals(last.order())) {
                newerThanStanding.add(id);
            }
        });
        var newer = reports.find(newerThanStanding);
        newer.forEach((id, read) -> {
            lastYears.put(id, read.report());
            there.put(id, read.neighbour());
        });
        return new Neighbourhood(there.values(), lastYears, peers);
    }
}
