package org.gouji.validate.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Validation;
import org.gouji.delivery.BadRecord;
import org.gouji.rules.Dossier;
import org.gouji.validate.check.CheckReports.Result;
import org.gouji.validate.life.Answer;
import org.gouji.validate.life.Checked;
import org.gouji.validate.store.ReadReport;
import org.gouji.validate.store.Reports;
import org.gouji.validate.store.Validations;
import org.gouji.validate.store.Validations.Round;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One go at some questions: what is known is read, the rules are asked, and what they say is written.
final class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final Validations validations;
    private final Neighbourhoods neighbourhoods;
    private final Map<String, Question> questions;
    private final boolean first;
    private final Function<Dossier, Validation> rules;
    private final Map<String, Checked> before;
    private final Map<String, List<ReadReport>> subjects;
    private final Neighbourhood around;
    private final List<Round> rounds = new ArrayList<>();
    private final Map<String, Result> results = new LinkedHashMap<>();

    Asking(
            Reports reports,
            Validations validations,
            Neighbourhoods neighbourhoods,
            Function<Dossier, Validation> rules,
            Map<String, Question> questions,
            boolean first) {
        this.validations = validations;
        this.neighbourhoods = neighbourhoods;
        this.questions = questions;
        this.first = first;
        this.rules = rules;
        this.before = validations.find(questions.keySet(), first ? questions.keySet() : List.of());
        this.subjects = subjects(questions, reports);
        this.around = neighbourhoods.around(
                subjects.values().stream().flatMap(List::stream).toList(),
                questions.keySet(),
                questions.keySet().stream()
                        .filter(before::containsKey)
                        .map(before::get)
                        .toList());
    }

    /// Adds what came of it to `all`; gives back what is still to be asked.
    Map<String, Question> ask(Map<String, Result> all) {
        questions.values().forEach(this::answer);
        var open = new LinkedHashMap<String, Question>();
        for (var refused : validations.write(rounds)) {
            results.remove(refused);
            open.put(refused, question(refused));
        }
        all.putAll(results);
        if (first) {
            comparing().forEach((report, cause) -> {
                if (!questions.containsKey(report)) {
                    open.put(report, Question.again(report, cause));
                }
            });
        }
        return open;
    }

    /// The current versions of those that are to be asked about again; they were stored before this.
    private static Map<String, List<ReadReport>> subjects(Map<String, Question> questions, Reports reports) {
        var again = reports.find(questions.values().stream()
                .filter(Question::isAgain)
                .map(Question::report)
                .toList());
        var all = new HashMap<String, List<ReadReport>>();
        questions.forEach((report, question) -> all.put(report, question.versions()));
        again.forEach((report, read) -> all.put(report, List.of(read)));
        return all;
    }

    private void answer(Question question) {
        var old = before.get(question.report());
        if (question.isAgain() && old != null && old.gone()) {
            return;
        }
        @Nullable Checked now = old;
        @Nullable Answer current = null;
        var answers = new ArrayList<Answer>();
        for (var version : subjects.getOrDefault(question.report(), List.of())) {
            var answer = answer(question, version, now);
            if (answer == null) {
                continue;
            }
            var next = Checked.after(now, answer);
            current = next.isOf(answer) && (now == null || next.round() != now.round()) ? answer : current;
            now = next;
            answers.add(answer);
        }
        if (question.goneSince() != null) {
            now = Checked.gone(now, question.report(), question.goneSince());
        }
        if (now != null) {
            rounds.add(new Round(old, now, current));
            var asked = answers.isEmpty() ? Set.<String>of() : answers.getLast().asked();
            results.put(question.report(), new Result(question.cause(), now, now.lives(asked), answers));
        }
    }

    /// Null where the rules fail on a report that only stands beside: its own record told of that.
    private @Nullable Answer answer(Question question, ReadReport version, @Nullable Checked now) {
        var seen = around.of(version, now);
        try {
            return new Answer(
                    version.id(),
                    version.order(),
                    version.documentId(),
                    version.uploadId(),
                    rules.apply(seen.dossier()),
                    seen.inputs());
        } catch (BadRecord e) {
            if (!question.isAgain()) {
                throw e;
            }
            LOG.warnf("not asked again about %s because of %s: %s", version.id(), question.cause(), e.getMessage());
            return null;
        }
    }

    /// The reports that are compared with one of these, or were until now, with the one because of which.
    private Map<String, String> comparing() {
        var found = new LinkedHashMap<String, String>();
        var moved = new LinkedHashMap<PeersNow, String>();
        for (var question : questions.values()) {
            if (question.goneSince() != null
                    || question.versions().stream().anyMatch(version -> !around.isSuperseded(version))) {
                around.comparing(question.report()).forEach(report -> found.putIfAbsent(report, question.report()));
                before.values().stream()
                        .filter(other -> other.inputs().stream()
                                .anyMatch(input -> input.report().equals(question.report())))
                        .forEach(other -> found.putIfAbsent(other.report(), question.report()));
                Stream.ofNullable(around.peersMovedBy(question.report()))
                        .forEach(peers -> moved.putIfAbsent(peers, question.report()));
            }
        }
        moved.forEach((peers, cause) ->
                neighbourhoods.concernedBy(List.of(peers)).forEach(report -> found.putIfAbsent(report, cause)));
        return found;
    }

    private Question question(String report) {
        var question = questions.get(report);
        if (question == null) {
            throw new IllegalStateException("not asked: " + report);
        }
        return question;
    }
}
