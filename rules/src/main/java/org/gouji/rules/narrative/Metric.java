package org.gouji.rules.narrative;

import java.util.Map;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Operand;
import org.gouji.contracts.report.Claim;

/// The metrics of claims: their names for people, and which of them make up one another.
final class Metric {

    static final String RECEIVED = "applications_received";
    static final String CARRIED_IN = "applications_carried_in";
    static final String COMPLETED = "applications_completed";
    static final String ANSWERED = "applications_answered";
    static final String CARRIED_FORWARD = "applications_carried_forward";
    static final String GRANTED = "applications_granted";
    static final String PARTIALLY_GRANTED = "applications_partially_granted";
    static final String DENIED = "applications_denied";
    static final String UNABLE = "applications_unable";
    static final String REJECTED = "applications_rejected";
    static final String OTHER_PROCESSING = "applications_other_processing";
    static final String BY_NATURAL_PERSONS = "applications_by_natural_persons";
    static final String BY_ORGANISATIONS = "applications_by_organisations";
    static final String COMPLETION_RATE = "applications_completion_rate";
    static final String REVIEW_CASES = "review_cases";
    static final String LITIGATION_CASES = "litigation_cases";
    static final String FIGURE = "figure";

    private static final Map<String, Message> NAMES = Map.ofEntries(
            name(RECEIVED, "收到申请", "applications received"),
            name(CARRIED_IN, "上年结转", "applications carried in"),
            name(COMPLETED, "办结", "applications completed"),
            name(ANSWERED, "答复", "applications answered"),
            name(CARRIED_FORWARD, "结转下年", "applications carried forward"),
            name(GRANTED, "予以公开", "applications granted"),
            name(PARTIALLY_GRANTED, "部分公开", "applications partially granted"),
            name(DENIED, "不予公开", "applications denied"),
            name(UNABLE, "无法提供", "applications for what cannot be provided"),
            name(REJECTED, "不予处理", "applications not handled"),
            name(OTHER_PROCESSING, "其他处理", "applications otherwise handled"),
            name("applications_in_person", "当面申请", "applications in person"),
            name("applications_online", "网络申请", "applications online"),
            name("applications_by_letter", "信函申请", "applications by letter"),
            name("applications_by_fax", "传真申请", "applications by fax"),
            name(BY_NATURAL_PERSONS, "自然人申请", "applications by natural persons"),
            name(BY_ORGANISATIONS, "法人或其他组织申请", "applications by organisations"),
            name(COMPLETION_RATE, "办结率", "completion rate"),
            name(REVIEW_CASES, "行政复议", "reconsideration cases"),
            name(LITIGATION_CASES, "行政诉讼", "litigation cases"),
            name("information_total", "政府信息总数", "items of information"),
            name("proactive_disclosures", "主动公开信息", "items disclosed"),
            name("on_request_disclosures", "依申请公开信息", "items disclosed on request"),
            name("not_disclosed", "不予公开信息", "items not disclosed"));

    /// What a list breaks its total down by.
    enum Family {
        CHANNEL,
        APPLICANT,
        OTHER
    }

    private Metric() {}

    private static Map.Entry<String, Message> name(String metric, String zh, String en) {
        return Map.entry(metric, new Message(zh, en));
    }

    static Family family(Claim claim) {
        return switch (claim.metric()) {
            case "applications_in_person", "applications_online", "applications_by_letter", "applications_by_fax" ->
                Family.CHANNEL;
            case BY_NATURAL_PERSONS, BY_ORGANISATIONS -> Family.APPLICANT;
            default -> Family.OTHER;
        };
    }

    /// What a claim counts, for people: its metric, or the words printed before its number.
    static Message name(Claim claim) {
        var known = NAMES.get(claim.metric());
        if (known != null) {
            return known;
        }
        String subject = claim.subject() == null ? claim.quote() : claim.subject();
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
