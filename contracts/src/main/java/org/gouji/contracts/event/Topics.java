package org.gouji.contracts.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The topics' names. Those of results carry their [Edition] at the end. A consumer's dead letters go to
/// `<topic of the first edition>.<consumer>.dead`.
public final class Topics {

    public static final String DOCUMENTS_RECEIVED = "gouji.documents.received";
    public static final String REPORTS_PARSED = "gouji.reports.parsed";
    public static final String REPORTS_VALIDATED = "gouji.reports.validated";
    public static final String DOCUMENTS_REJECTED = "gouji.documents.rejected";

    /// What tells of results, in all editions: the results themselves, and the dead letters of those who make them.
    public static final Pattern OF_RESULTS = Pattern.compile(
            ("(?<event>gouji\\.reports\\.parsed|gouji\\.reports\\.validated|gouji\\.documents\\.rejected)(?:\\.(?<in>NAME))?"
                            + "|(?<dead>gouji\\.documents\\.received\\.parse|gouji\\.reports\\.parsed\\.validate)"
                            + "(?:-(?<by>NAME))?\\.dead")
                    .replace("NAME", Edition.NAME));

    private static final List<String> IN_EDITIONS = List.of(REPORTS_PARSED, REPORTS_VALIDATED, DOCUMENTS_REJECTED);

    private Topics() {}

    public static String dead(String topic, String consumer) {
        return first(topic) + "." + consumer + ".dead";
    }

    /// The edition whose results a topic tells of; the first one for what belongs to all.
    public static Edition edition(String topic) {
        Matcher parts = OF_RESULTS.matcher(topic);
        if (!parts.matches()) {
            return Edition.FIRST;
        }
        String name = parts.group("event") == null ? parts.group("by") : parts.group("in");
        return name == null ? Edition.FIRST : new Edition(name);
    }

    /// The topic of the first edition that a topic stands beside: the kind of its events.
    public static String first(String topic) {
        return IN_EDITIONS.stream()
                .filter(first -> topic.equals(edition(topic).topic(first)))
                .findFirst()
                .orElse(topic);
    }
}
