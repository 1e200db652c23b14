package org.gouji.reader.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gouji.contracts.finding.Message;

/// All metrics that a claim may carry, with what they count. Names are only ever added: rules, stored
/// reports and callers know them. `docs/claims.md` is made from this list.
public final class MetricNames {

    /// In the order in which people read them.
    public static final Map<String, Message> ALL = all();

    private MetricNames() {}

    private static Map<String, Message> all() {
        var all = new LinkedHashMap<String, Message>();
        applications(all);
        outcomes(all);
        disputes(all);
        fees(all);
        information(all);
        works(all);
        put(all, "growth", "增长（单位为%、倍、百分点或件数）", "increase over an earlier year, as a rate or a count: the unit tells");
        put(all, "decline", "下降（同上，数值为正）", "decrease, likewise; the value is positive");
        put(all, Metrics.FIGURE, "其他数字，以所写文字为题", "any other figure; its subject tells what is counted");
        return Collections.unmodifiableMap(all);
    }

    private static void put(Map<String, Message> all, String name, String zh, String en) {
        all.put(name, new Message(zh, en));
    }

    private static void applications(Map<String, Message> all) {
        put(all, "applications_received", "收到（受理、新收）申请", "applications received");
        put(all, "applications_carried_in", "上年结转", "applications carried in from the year before");
        put(all, "applications_handled", "办理申请（未说明收到还是办结）", "applications handled, received or completed left open");
        put(all, "applications_completed", "办结", "applications completed");
        put(all, "applications_answered", "答复", "applications answered");
        put(all, "applications_carried_forward", "结转下年", "applications carried forward");
        put(all, "applications_completion_rate", "办结率", "completion rate");
        put(all, "applications_answer_rate", "答复率", "answer rate");
        put(all, "applications_in_person", "当面（现场）申请", "applications in person");
        put(all, "applications_online", "网络申请", "applications online");
        put(all, "applications_by_email", "电子邮件申请", "applications by e-mail");
        put(all, "applications_by_letter", "信函申请", "applications by letter");
        put(all, "applications_by_fax", "传真申请", "applications by fax");
        put(all, "applications_by_natural_persons", "自然人申请", "applications by natural persons");
        put(all, "applications_by_organisations", "法人或其他组织申请", "applications by organisations");
        put(all, "applications_by_businesses", "商业企业申请", "applications by businesses");
        put(all, "applications_by_research_institutions", "科研机构申请", "applications by research institutions");
        put(all, "applications_by_welfare_organisations", "社会公益组织申请", "applications by welfare organisations");
        put(all, "applications_by_legal_services", "法律服务机构申请", "applications by legal services");
        put(all, "applications_by_other_organisations", "其他组织申请", "applications by other organisations");
    }

    private static void outcomes(Map<String, Message> all) {
        put(all, "applications_granted", "予以公开", "applications granted");
        put(all, "applications_partially_granted", "部分公开", "applications partially granted");
        put(
                all,
                "applications_granted_in_whole_or_part",
                "予以公开及部分公开",
                "applications granted, those granted in part included");
        put(all, "applications_denied", "不予公开", "applications denied");
        put(all, "applications_unable", "无法提供", "applications for what cannot be provided");
        put(all, "applications_rejected", "不予处理", "applications not handled");
        put(all, "applications_other_processing", "其他处理", "applications otherwise handled");
    }

    private static void disputes(Map<String, Message> all) {
        put(all, "review_cases", "行政复议", "reconsideration cases");
        put(all, "review_upheld", "行政复议：结果维持", "reconsideration: upheld");
        put(all, "review_corrected", "行政复议：结果纠正", "reconsideration: corrected");
        put(all, "review_other_results", "行政复议：其他结果", "reconsideration: other results");
        put(all, "review_pending", "行政复议：尚未审结", "reconsideration: pending");
        put(all, "litigation_cases", "行政诉讼", "litigation cases");
        put(all, "litigation_upheld", "行政诉讼：结果维持", "litigation: upheld");
        put(all, "litigation_corrected", "行政诉讼：结果纠正", "litigation: corrected");
        put(all, "litigation_other_results", "行政诉讼：其他结果", "litigation: other results");
        put(all, "litigation_pending", "行政诉讼：尚未审结", "litigation: pending");
    }

    private static void fees(Map<String, Message> all) {
        put(all, "fee_notices", "收费通知件数", "notices of fees");
        put(all, "fee_asked", "收费通知总金额（元）", "amount that the notices ask for, in yuan");
        put(all, "fee_charged", "实际收取信息处理费（元）", "fees taken, in yuan");
        put(all, "fee_cases", "收取信息处理费的申请", "applications that a fee was taken for");
    }

    private static void information(Map<String, Message> all) {
        put(all, "information_total", "政府信息总数", "items of information");
        put(all, "proactive_disclosures", "主动公开信息", "items disclosed");
        put(all, "proactive_disclosures_cumulative", "历年累计主动公开信息", "items disclosed, all years together");
        put(all, "on_request_disclosures", "依申请公开信息", "items disclosed on request");
        put(all, "not_disclosed", "不予公开信息", "items not disclosed");
        put(all, "website_disclosures", "网站公开信息", "items published on a website");
        put(all, "new_media_disclosures", "政务新媒体公开信息", "items published on new media");
        put(all, "normative_documents_issued", "制发规范性文件", "normative documents issued");
        put(all, "normative_documents_repealed", "废止规范性文件", "normative documents repealed");
        put(all, "normative_documents_valid", "现行有效规范性文件", "normative documents in force");
    }

    private static void works(Map<String, Message> all) {
        put(all, "policy_interpretations", "政策解读", "interpretations of policies");
        put(all, "press_conferences", "新闻发布会", "press conferences");
        put(all, "online_interviews", "在线访谈", "online interviews");
        put(all, "gazette_issues", "政府公报期数", "issues of the gazette");
        put(all, "website_visits", "网站访问量", "visits of the website");
        put(all, "new_media_accounts", "政务新媒体账号", "accounts on new media");
        put(all, "key_fields", "试点（重点）领域", "key fields");
        put(all, "meetings", "会议", "meetings");
        put(all, "training_sessions", "培训场次", "training sessions");
        put(all, "training_participants", "培训人数", "participants of trainings");
        put(all, "npc_suggestions", "人大代表建议", "suggestions of people's deputies");
        put(all, "cppcc_proposals", "政协提案", "proposals of the consultative conference");
    }
}
