package org.gouji.validate.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.validate.store.ReadReport;
import org.jspecify.annotations.Nullable;

/// A report to be asked about: the versions that came, or that it is gone; neither where its current version is
/// to be asked about again. `cause` is the report because of which it is asked about.
record Question(
        String report,
        String cause,
        List<ReadReport> versions,
        @Nullable String goneSince) {

    Question {
        versions = versions.stream()
                .sorted(Comparator.comparing(ReadReport::order))
                .toList();
    }

    static Question again(String report, String cause) {
        return new Question(report, cause, List.of(), null);
    }

    boolean isAgain() {
        return versions.isEmpty() && goneSince == null;
    }

    /// By the reports' ids.
    static Map<String, Question> of(List<ReadReport> versions, Map<String, String> gone) {
        var byReport = new LinkedHashMap<String, List<ReadReport>>();
        versions.forEach(version ->
                byReport.computeIfAbsent(version.id(), _ -> new ArrayList<>()).add(version));
        gone.keySet().forEach(report -> byReport.putIfAbsent(report, List.of()));
        var questions = new LinkedHashMap<String, Question>();
        byReport.forEach((report, own) -> questions.put(report, new Question(report, report, own, gone.get(report))));
        return questions;
    }
}
