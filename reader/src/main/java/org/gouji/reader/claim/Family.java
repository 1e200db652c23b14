package org.gouji.reader.claim;

import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;

/// What the parts of one list have in common. A list ends where a part of another kind begins.
@SuppressWarnings("ImmutableEnumChecker") // what a search finds never changes
enum Family {
    CHANNEL("申请|邮|电话|方式|平台|渠道|其[他它]"),
    APPLICANT("企业|机构|组织|公民|个人|其[他它]|团体"),
    OUTCOME(""),
    RESULT("撤[回销]|驳回|和解|终止|确认|其[他它]|未审结|审理"),
    INFORMATION("其[他它]"),
    WORK("正在办理|未办结|延期|尚在"),
    OTHER("");

    private static final Search ENDS = Search.of("办结|办理完毕|已答复|办结率");

    private final Search figures;

    Family(String figures) {
        this.figures = Search.of(figures);
    }

    static Family of(String metric) {
        return switch (metric) {
            case "applications_in_person",
                    "applications_online",
                    "applications_by_letter",
                    "applications_by_fax",
                    "applications_by_email" -> CHANNEL;
            case "applications_by_natural_persons",
                    "applications_by_organisations",
                    "applications_by_businesses",
                    "applications_by_research_institutions",
                    "applications_by_welfare_organisations",
                    "applications_by_legal_services",
                    "applications_by_other_organisations" -> APPLICANT;
            case "applications_granted",
                    "applications_granted_in_whole_or_part",
                    "applications_partially_granted",
                    "applications_denied",
                    "applications_unable",
                    "applications_rejected",
                    "applications_other_processing" -> OUTCOME;
            case "review_upheld",
                    "review_corrected",
                    "review_other_results",
                    "review_pending",
                    "litigation_upheld",
                    "litigation_corrected",
                    "litigation_other_results",
                    "litigation_pending" -> RESULT;
            case "proactive_disclosures", "on_request_disclosures", "not_disclosed" -> INFORMATION;
            case "applications_received",
                    "applications_completed",
                    "applications_handled",
                    "applications_answered",
                    "applications_carried_in",
                    "applications_carried_forward" -> WORK;
            default -> OTHER;
        };
    }

    /// May this follow as another part?
    boolean holds(Draft draft) {
        Scanned subject = draft.statement().wordsScanned();
        if (this == OTHER) {
            return (draft.is(Metrics.FIGURE) || draft.is("website_disclosures") || draft.is("new_media_disclosures"))
                    && !ENDS.isIn(subject);
        }
        return draft.family() == this || (draft.family() == OTHER && figures.isIn(subject) && !ENDS.isIn(subject));
    }

    boolean isOfApplications() {
        return this == CHANNEL || this == APPLICANT || this == OUTCOME;
    }
}
