package org.gouji.validate.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.contracts.report.Report;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Surroundings;
import org.gouji.validate.life.Checked;
import org.gouji.validate.life.Input;
import org.gouji.validate.store.Neighbour;
import org.gouji.validate.store.ReadReport;
import org.gouji.validate.store.Reports;
import org.gouji.validate.store.Standings;
import org.gouji.validate.store.Standings.Wanted;

/// Looks up what is known of other reports: one read for all standings of a batch, one for those with a like text,
/// and one for last year's reports where there are any.
@ApplicationScoped
public class Neighbourhoods {

    private final Standings standings;
    private final Reports reports;

    public Neighbourhoods(Standings standings, Reports reports) {
        this.standings = standings;
        this.reports = reports;
    }

    /// What is known around these reports. `gone` are reports that are not there any more.
    Neighbourhood around(Collection<ReadReport> subjects, Collection<String> gone, Collection<Checked> checked) {
        var known = new ArrayList<>(standings.find(wanted(subjects, gone, checked)));
        known.addAll(standings.alike(subjects.stream().map(ReadReport::print).toList()));
        return withLastYears(subjects, known);
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

    /// Last year's reports as they are read now. One that is newer than its standing, because its own turn has
    /// not come yet, is taken whole: the rules must not see two versions of it.
    private Neighbourhood withLastYears(Collection<ReadReport> subjects, List<Neighbour> known) {
        var there = new HashMap<String, Neighbour>();
        known.forEach(neighbour -> there.put(neighbour.report(), neighbour));
        var wanted = subjects.stream()
                .map(subject -> Neighbourhood.year(subject.id(), -1))
                .filter(id -> {
                    var last = there.get(id);
                    return last != null && !last.gone();
                })
                .collect(Collectors.toSet());
        Map<String, Report> lastYears = new HashMap<>();
        var newerThanStanding = new HashSet<String>();
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
        return new Neighbourhood(there.values(), lastYears);
    }
}
