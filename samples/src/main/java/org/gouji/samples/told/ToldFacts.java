package org.gouji.samples.told;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.content.Dice;

/// The numbers that a narrative may tell, by short names: those of the tables, and some that stand in the
/// text only but fit them.
record ToldFacts(Map<String, Long> numbers) {

    private static final Map<String, String> CELLS = Map.ofEntries(
            Map.entry("new", "applications.new_received.total"),
            Map.entry("in", "applications.carried_in.total"),
            Map.entry("done", "applications.total_processed.total"),
            Map.entry("fwd", "applications.carried_forward.total"),
            Map.entry("gr", "applications.granted.total"),
            Map.entry("pa", "applications.partially_granted.total"),
            Map.entry("nat", "applications.new_received.natural_person"),
            Map.entry("biz", "applications.new_received.commercial_enterprise"),
            Map.entry("sci", "applications.new_received.research_institution"),
            Map.entry("wel", "applications.new_received.public_welfare_org"),
            Map.entry("law", "applications.new_received.legal_service_org"),
            Map.entry("oth", "applications.new_received.other_org"),
            Map.entry("rv", "review_and_litigation.review.total"),
            Map.entry("rvu", "review_and_litigation.review.upheld"),
            Map.entry("rvc", "review_and_litigation.review.corrected"),
            Map.entry("rvo", "review_and_litigation.review.other"),
            Map.entry("rvp", "review_and_litigation.review.pending"),
            Map.entry("dsu", "review_and_litigation.litigation_direct.total"),
            Map.entry("asu", "review_and_litigation.litigation_after_review.total"),
            Map.entry("iss", "proactive_disclosure.art20_1.normative_documents.issued"),
            Map.entry("rep", "proactive_disclosure.art20_1.normative_documents.repealed"),
            Map.entry("val", "proactive_disclosure.art20_1.normative_documents.valid"),
            Map.entry("made", "proactive_disclosure.art20_1.normative_documents.new_made"),
            Map.entry("pub", "proactive_disclosure.art20_1.normative_documents.new_published"));
    private static final Map<String, String> GROUPS =
            Map.of("de", "denied_", "un", "unable_", "re", "rejected_", "ot", "other_");
    private static final Map<String, String> RESULTS =
            Map.of("suu", "upheld", "suc", "corrected", "suo", "other", "sup", "pending");

    static ToldFacts of(GeneratedReport report, GeneratedReport last, Dice dice) {
        var numbers = new HashMap<String, Long>();
        CELLS.forEach((name, path) -> put(numbers, name, report, path));
        GROUPS.forEach((name, group) -> numbers.put(name, sum(report, "applications." + group, ".total")));
        RESULTS.forEach(
                (name, column) -> numbers.put(name, sum(report, "review_and_litigation.litigation", "." + column)));
        put(numbers, "natin", report, "applications.carried_in.natural_person");
        put(numbers, "bizin", report, "applications.carried_in.commercial_enterprise");
        put(numbers, "sciin", report, "applications.carried_in.research_institution");
        put(numbers, "welin", report, "applications.carried_in.public_welfare_org");
        put(numbers, "lawin", report, "applications.carried_in.legal_service_org");
        put(numbers, "othin", report, "applications.carried_in.other_org");
        put(numbers, "lnew", last, "applications.new_received.total");
        put(numbers, "ldone", last, "applications.total_processed.total");
        var facts = new ToldFacts(numbers);
        numbers.put("su", facts.at("dsu") + facts.at("asu"));
        numbers.put("orgin", facts.at("in") - facts.at("natin"));
        numbers.put("newin", facts.at("in"));
        numbers.put("came", facts.at("new") + facts.at("in"));
        numbers.put("org", facts.at("new") - facts.at("nat"));
        numbers.put("op", facts.at("gr") + facts.at("pa"));
        facts.split("new", dice, "chp", "cho", "chl");
        numbers.put("info", 30 + dice.heavy(900));
        facts.split("info", dice, "web", "media", "board", "rest");
        facts.fees(dice);
        return facts;
    }

    private static void put(Map<String, Long> numbers, String name, GeneratedReport report, String path) {
        numbers.put(name, report.cells().getOrDefault(path, BigDecimal.ZERO).longValueExact());
    }

    private static long sum(GeneratedReport report, String beginning, String end) {
        return report.cells().entrySet().stream()
                .filter(cell ->
                        cell.getKey().startsWith(beginning) && cell.getKey().endsWith(end))
                .mapToLong(cell -> cell.getValue().longValueExact())
                .sum();
    }

    private void split(String whole, Dice dice, String... parts) {
        long[] shares = dice.split(at(whole), parts.length);
        for (int i = 0; i < parts.length; i++) {
            numbers.put(parts[i], shares[i]);
        }
    }

    /// Two bodies took the fees; what was asked for is a little more.
    private void fees(Dice dice) {
        long[] notices = dice.chance(0.6) ? new long[] {0, 0} : new long[] {1 + dice.heavy(3), 1 + dice.heavy(3)};
        long[] amounts =
                LongStream.of(notices).map(n -> n * 10 * dice.between(1, 60)).toArray();
        numbers.put("f1n", notices[0]);
        numbers.put("f2n", notices[1]);
        numbers.put("fn", notices[0] + notices[1]);
        numbers.put("f1a", amounts[0]);
        numbers.put("f2a", amounts[1]);
        numbers.put("fc", amounts[0] + amounts[1]);
        numbers.put("fa", amounts[0] + amounts[1] + (notices[0] > 0 && dice.chance(0.3) ? 110 : 0));
    }

    long at(String name) {
        Long value = numbers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no number " + name);
        }
        return value;
    }

    /// What was carried in of the same kind: with it a number means all that came.
    long carried(String name) {
        return numbers.getOrDefault(name + "in", 0L);
    }

    /// Whether a number is one of those that are true of something: an altered one must not be.
    boolean isTrueOfSomething(long value) {
        return numbers.containsValue(value);
    }
}
