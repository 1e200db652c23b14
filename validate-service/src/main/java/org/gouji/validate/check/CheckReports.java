package org.gouji.validate.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.contracts.finding.Validation;
import org.gouji.rules.Dossier;
import org.gouji.validate.life.Answer;
import org.gouji.validate.life.Checked;
import org.gouji.validate.life.Life;
import org.gouji.validate.store.Findings;
import org.gouji.validate.store.Findings.Told;
import org.gouji.validate.store.ReadReport;
import org.gouji.validate.store.Reports;
import org.gouji.validate.store.Standings;
import org.gouji.validate.store.Validations;

/// Asks the rules about reports beside all that they are compared with, and asks again about every report that is
/// compared with one of these.
///
/// How far a report has come is read first, then everything that the rules look at, and what they say is written
/// only if nobody wrote in between; else all of it is done again. Whoever changes a report first writes that, and
/// then asks about those that are compared with it. So the last one to write has seen the latest of all, in
/// whatever process or order the reports are dealt with.
@ApplicationScoped
public class CheckReports {

    /// Each of them means that somebody else got on.
    private static final int TRIES = 100;

    /// So many reports are read whole at a time, where many are to be asked about again.
    private static final int PORTION = 200;

    private final Standings standings;
    private final Reports reports;
    private final Validations validations;
    private final Findings findings;
    private final Neighbourhoods neighbourhoods;

    public CheckReports(
            Standings standings,
            Reports reports,
            Validations validations,
            Findings findings,
            Neighbourhoods neighbourhoods) {
        this.standings = standings;
        this.reports = reports;
        this.validations = validations;
        this.findings = findings;
        this.neighbourhoods = neighbourhoods;
    }

    /// What came of one report: how far it has come, the lives of its findings and the answers about its versions
    /// that were asked for. `cause` is the report because of which it was asked about.
    public record Result(String cause, Checked checked, Map<String, Life> lives, List<Answer> answers) {}

    /// Makes the indexes that are not there yet.
    public void makeIndexes() {
        standings.makeIndexes();
        validations.makeIndexes();
        findings.makeIndexes();
    }

    /// Keeps what the rules say of these versions and of all reports that are compared with them, and gives it
    /// back by the reports' ids. `gone` are reports that are not there any more, with the order since when.
    public Map<String, Result> check(
            List<ReadReport> versions, Map<String, String> gone, Function<Dossier, Validation> rules) {
        standings.keep(versions);
        standings.keepGone(gone);
        var results = new LinkedHashMap<String, Result>();
        Map<String, Question> open = Question.of(versions, gone);
        for (int tries = 0; !open.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("reports that change all the time: " + open.keySet());
            }
            var next = new LinkedHashMap<String, Question>();
            for (var portion : tries == 0 ? List.of(open) : portions(open)) {
                next.putAll(new Asking(reports, validations, neighbourhoods, rules, portion, tries == 0).ask(results));
            }
            open = next;
        }
        findings.keep(results.values().stream()
                .map(result -> new Told(result.checked(), result.lives().values(), result.answers()))
                .toList());
        return results;
    }

    private static List<Map<String, Question>> portions(Map<String, Question> questions) {
        var portions = new ArrayList<Map<String, Question>>();
        questions.forEach((report, question) -> {
            if (portions.isEmpty() || portions.getLast().size() == PORTION) {
                portions.add(new LinkedHashMap<>());
            }
            portions.getLast().put(report, question);
        });
        return portions;
    }
}
