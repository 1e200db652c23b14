package org.gouji.reader.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.search.Search;

/// A list told in a passage: the places, among its drafts, of the total and of the parts.
record PartList(int total, List<Integer> parts, boolean exhaustive, boolean shared) {

    private static final Search AND_SO_ON = Search.of("^\\s*[^,，。;；、)）\\d]{0,10}等");
    private static final Search REST = Search.of("^其[他它]");

    private static final String[] APPLICANTS = {"applications_by_natural_persons", "applications_by_organisations"};
    private static final String[] INFORMATION = {"proactive_disclosures", "on_request_disclosures", "not_disclosed"};

    static PartList of(int total, List<Integer> parts, List<Draft> drafts, boolean classified) {
        var members = new ArrayList<Draft>(parts.size());
        boolean shared = false;
        for (int part : parts) {
            Draft member = drafts.get(part);
            members.add(member);
            shared |= member.statement().share() != null;
        }
        return new PartList(total, parts, isExhaustive(members, classified), shared);
    }

    /// Only where the words say that nothing is left out: all channels, a classification, 其他 at its end.
    private static boolean isExhaustive(List<Draft> parts, boolean classified) {
        Statement last = parts.getLast().statement();
        if (parts.size() < 2 || goesOn(last.text(), last.quantity().end(), rest(last))) {
            return false;
        }
        return classified
                || areChannels(parts)
                || REST.isIn(last.subjectScanned())
                || haveAll(parts, APPLICANTS)
                || haveAll(parts, INFORMATION);
    }

    private static boolean haveAll(List<Draft> parts, String[] metrics) {
        for (String metric : metrics) {
            if (!has(parts, metric)) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(String text, int from, int to) {
        return text.indexOf('等', from, to) >= 0 && AND_SO_ON.isIn(text.substring(from, to));
    }

    private static int rest(Statement last) {
        return Math.min(
                last.text().length(),
                Clauses.clauseEnd(last.text(), last.quantity().end()));
    }

    private static boolean areChannels(List<Draft> parts) {
        for (Draft part : parts) {
            if (part.family() != Family.CHANNEL) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(List<Draft> parts, String metric) {
        for (Draft part : parts) {
            if (part.is(metric)) {
                return true;
            }
        }
        return false;
    }

    /// Worth telling before others where lists share a member.
    boolean isTelling() {
        return exhaustive || shared;
    }
}
