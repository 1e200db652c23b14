package org.gouji.rules.narrative;

import java.util.Set;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Printed;

/// The metrics of claims: their names for people, and which of them make up one another.
final class Metric {

    static final String RECEIVED = "applications_received";
    static final String CARRIED_IN = "applications_carried_in";
    static final String HANDLED = "applications_handled";
    static final String COMPLETED = "applications_completed";
    static final String ANSWERED = "applications_answered";
    static final String CARRIED_FORWARD = "applications_carried_forward";
    static final String GRANTED = "applications_granted";
    static final String GRANTED_IN_WHOLE_OR_PART = "applications_granted_in_whole_or_part";
    static final String PARTIALLY_GRANTED = "applications_partially_granted";
    static final String DENIED = "applications_denied";
    static final String UNABLE = "applications_unable";
    static final String REJECTED = "applications_rejected";
    static final String OTHER_PROCESSING = "applications_other_processing";
    static final String BY_NATURAL_PERSONS = "applications_by_natural_persons";
    static final String BY_ORGANISATIONS = "applications_by_organisations";
    static final String BY_BUSINESSES = "applications_by_businesses";
    static final String BY_RESEARCH = "applications_by_research_institutions";
    static final String BY_WELFARE = "applications_by_welfare_organisations";
    static final String BY_LEGAL_SERVICES = "applications_by_legal_services";
    static final String BY_OTHER_ORGANISATIONS = "applications_by_other_organisations";
    static final String COMPLETION_RATE = "applications_completion_rate";
    static final String REVIEW_CASES = "review_cases";
    static final String LITIGATION_CASES = "litigation_cases";
    static final String NORMATIVE_ISSUED = "normative_documents_issued";
    static final String NORMATIVE_REPEALED = "normative_documents_repealed";
    static final String NORMATIVE_VALID = "normative_documents_valid";
    static final String FEE_NOTICES = "fee_notices";
    static final String FEE_ASKED = "fee_asked";
    static final String FEE_CHARGED = "fee_charged";
    static final String FEE_CASES = "fee_cases";
    static final String PROACTIVE = "proactive_disclosures";
    static final String GROWTH = "growth";
    static final String DECLINE = "decline";
    static final String FIGURE = "figure";

    private static final Set<String> CHANNELS = Set.of(
            "applications_in_person",
            "applications_online",
            "applications_by_email",
            "applications_by_letter",
            "applications_by_fax");
    private static final Set<String> APPLICANTS = Set.of(
            BY_NATURAL_PERSONS,
            BY_ORGANISATIONS,
            BY_BUSINESSES,
            BY_RESEARCH,
            BY_WELFARE,
            BY_LEGAL_SERVICES,
            BY_OTHER_ORGANISATIONS);
    private static final Set<String> OUTCOMES =
            Set.of(GRANTED, GRANTED_IN_WHOLE_OR_PART, PARTIALLY_GRANTED, DENIED, UNABLE, REJECTED, OTHER_PROCESSING);

    /// What a list breaks its total down by.
    enum Family {
        CHANNEL,
        APPLICANT,
        OTHER
    }

    private Metric() {}

    static Family family(Claim claim) {
        String metric = claim.metric();
        if (CHANNELS.contains(metric)) {
            return Family.CHANNEL;
        }
        return APPLICANTS.contains(metric) ? Family.APPLICANT : Family.OTHER;
    }

    static boolean isOutcome(Claim claim) {
        return OUTCOMES.contains(claim.metric());
    }

    /// How cases of reconsideration or litigation ended.
    static boolean isResult(Claim claim) {
        String metric = claim.metric();
        return (metric.startsWith("review_") || metric.startsWith("litigation_")) && !metric.endsWith("_cases");
    }

    /// What such results divide.
    static String casesOf(Claim result) {
        return result.metric().startsWith("review_") ? REVIEW_CASES : LITIGATION_CASES;
    }

    /// One of the five kinds that make up 法人或其他组织.
    static boolean isKindOfOrganisation(Claim claim) {
        return family(claim) == Family.APPLICANT
                && !claim.metric().equals(BY_NATURAL_PERSONS)
                && !claim.metric().equals(BY_ORGANISATIONS);
    }

    /// What a claim counts, for people: its metric, or the words printed before its number.
    static Message name(Claim claim) {
        var known = MetricNames.NAMES.get(claim.metric());
        if (known != null) {
            return known;
        }
        String subject = Printed.text(claim.subject() == null ? claim.quote() : claim.subject());
        return new Message(subject, subject);
    }

    static Operand operand(Claim claim) {
        return new Operand(path(claim), name(claim), claim.value(), claim.quote(), claim.source());
    }

    /// Stable over documents and readers: the metric or, for a plain figure, its words.
    static String path(Claim claim) {
        return claim.metric().equals(FIGURE) ? "claims.figure." + name(claim).zh() : "claims." + claim.metric();
    }

    /// Number and unit as people write them.
    static String said(Claim claim) {
        return claim.value().toPlainString() + (claim.unit() == null ? "" : " " + claim.unit());
    }
}
