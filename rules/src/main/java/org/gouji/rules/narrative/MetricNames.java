package org.gouji.rules.narrative;

import java.util.Map;
import org.gouji.contracts.finding.Message;

/// What the metrics of claims are called in findings.
final class MetricNames {

    static final Map<String, Message> NAMES = Map.ofEntries(
            name(Metric.RECEIVED, "收到申请", "applications received"),
            name(Metric.CARRIED_IN, "上年结转", "applications carried in"),
            name(Metric.HANDLED, "办理申请", "applications handled"),
            name(Metric.COMPLETED, "办结", "applications completed"),
            name(Metric.ANSWERED, "答复", "applications answered"),
            name(Metric.CARRIED_FORWARD, "结转下年", "applications carried forward"),
            name(Metric.GRANTED, "予以公开", "applications granted"),
            name(Metric.GRANTED_IN_WHOLE_OR_PART, "予以公开及部分公开", "applications granted, those granted in part included"),
            name(Metric.PARTIALLY_GRANTED, "部分公开", "applications partially granted"),
            name(Metric.DENIED, "不予公开", "applications denied"),
            name(Metric.UNABLE, "无法提供", "applications for what cannot be provided"),
            name(Metric.REJECTED, "不予处理", "applications not handled"),
            name(Metric.OTHER_PROCESSING, "其他处理", "applications otherwise handled"),
            name("applications_in_person", "当面申请", "applications in person"),
            name("applications_online", "网络申请", "applications online"),
            name("applications_by_email", "电子邮件申请", "applications by e-mail"),
            name("applications_by_letter", "信函申请", "applications by letter"),
            name("applications_by_fax", "传真申请", "applications by fax"),
            name(Metric.BY_NATURAL_PERSONS, "自然人申请", "applications by natural persons"),
            name(Metric.BY_ORGANISATIONS, "法人或其他组织申请", "applications by organisations"),
            name(Metric.BY_BUSINESSES, "商业企业申请", "applications by businesses"),
            name(Metric.BY_RESEARCH, "科研机构申请", "applications by research institutions"),
            name(Metric.BY_WELFARE, "社会公益组织申请", "applications by welfare organisations"),
            name(Metric.BY_LEGAL_SERVICES, "法律服务机构申请", "applications by legal services"),
            name(Metric.BY_OTHER_ORGANISATIONS, "其他组织申请", "applications by other organisations"),
            name(Metric.COMPLETION_RATE, "办结率", "completion rate"),
            name(Metric.REVIEW_CASES, "行政复议", "reconsideration cases"),
            name("review_upheld", "行政复议结果维持", "reconsiderations upheld"),
            name("review_corrected", "行政复议结果纠正", "reconsiderations corrected"),
            name("review_other_results", "行政复议其他结果", "reconsiderations with other results"),
            name("review_pending", "行政复议尚未审结", "reconsiderations pending"),
            name(Metric.LITIGATION_CASES, "行政诉讼", "litigation cases"),
            name("litigation_upheld", "行政诉讼结果维持", "court cases upheld"),
            name("litigation_corrected", "行政诉讼结果纠正", "court cases corrected"),
            name("litigation_other_results", "行政诉讼其他结果", "court cases with other results"),
            name("litigation_pending", "行政诉讼尚未审结", "court cases pending"),
            name(Metric.FEE_NOTICES, "收费通知", "notices of fees"),
            name(Metric.FEE_ASKED, "收费通知总金额", "amount asked for"),
            name(Metric.FEE_CHARGED, "实际收取信息处理费", "fees taken"),
            name(Metric.FEE_CASES, "收取信息处理费的申请", "applications that a fee was taken for"),
            name(Metric.NORMATIVE_ISSUED, "制发规范性文件", "normative documents issued"),
            name(Metric.NORMATIVE_REPEALED, "废止规范性文件", "normative documents repealed"),
            name(Metric.NORMATIVE_VALID, "现行有效规范性文件", "normative documents in force"),
            name("information_total", "政府信息总数", "items of information"),
            name(Metric.PROACTIVE, "主动公开信息", "items disclosed"),
            name("on_request_disclosures", "依申请公开信息", "items disclosed on request"),
            name("not_disclosed", "不予公开信息", "items not disclosed"));

    private MetricNames() {}

    private static Map.Entry<String, Message> name(String metric, String zh, String en) {
        return Map.entry(metric, new Message(zh, en));
    }
}
