package org.gouji.reader.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.reader.search.CharSet;
import org.gouji.reader.search.Scanned;
import org.gouji.reader.search.Search;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Passage;

/// Zeros said in words: 没有因政府信息公开被申请行政复议, 无依申请公开事项, 未发生收取信息处理费情况.
final class Zeros {

    private static final int NEAR = 80;
    private static final int APPLICATIONS_SECTION = 3;
    static final String BASIS = "textual-zero";

    private static final Search NOTHING =
            Search.of("(?:没有|未(?:曾|再|有)?(?:发生|出现|产生|收到|接到|接收|受理|收取|被|因|引发|涉及|存在|向|对|有|发出|制发|制定|出台|印发)|不存在"
                    + "|(?<![均若如])无(?!法|正当|一定|论|障|缝|偿|关|效|需|须|纸|线|人)|从未|尚无|并无|零)"
                    + "(?!现成)");
    private static final CharSet FIRST = CharSet.of("没未不无从尚并零");
    private static final Search NARROWED = Search.of("败诉|纠|撤销|责令|维持|结转|逾期|超期|延期|超时|投诉举报(?![、和或及])|补正|不当|违|重复|错|按时"
            + "|诉讼[^、,，]{0,6}(?:费用|支出)|部分|自然人|企业|组织|网络|信函|传真|当面|现场|减免|滞后|及时|乡镇|街道");
    private static final Search EVERYBODY = Search.holding(
            "组织|个人|减免|形式|方式|渠道|途径",
            "(?:公民|自然人|个人)(?:、|和|或者?|及)?法人(?:、|和|或者?|以?及|与)?(?:其[他它])?(?:非法人)?组织|任何(?:单位|组织)[和或]个人|(?<=收费)(?:以及|[及和、])减免(?!收)"
                    + "|(?:(?:当面|现场|网站|网络|网上|互联网|电子邮件|邮件|邮箱|传真|信函|信件|邮寄|书面|口头)(?:申请|提交|提出|递交|方式|形式)?[、和及以或]{0,2}){2,}(?:其[他它]|等)(?:各种|各类|任何)?(?:形式|方式|渠道|途径)(?:提交|提出|递交)?的?");
    private static final Search APPLICATIONS = Search.holding(
            "申请",
            "^(?:过|到|收到|接到|收取|发生|任何|有关|关于|公众|社会|群众|市民|申请人|主动|提出|提交|递交|书面|形式|新的?|和处理|和办理|处理|办理|受理|[一1][件例]|向"
                    + "|[我本][省市县区镇乡街道局办委机关单位]{1,2}|的|和|或|、){0,12}"
                    + "(?:(?:政府)?信息(?:的)?公开(?:的)?申请|依申请(?:公开)?(?:政府信息)?|公开申请|申请公开(?:政府信息)?"
                    + "|(?:要求|请求)?(?:公开|获取)(?:有关|相关)?(?:政府)?信息的?申请)"
                    + "(?:的|申请|事项|事宜|情况|件|案件|业务|请求|信息|发生|诉求|要求){0,4}[.．]?\\s*(?:$|[,，、和及与或].*)");
    private static final Search CARRIED_IN = Search.holding("结转", "^.{0,6}(?:上一?年度?|去年).{0,4}结转");
    private static final Search CARRIED_FORWARD =
            Search.holding("结转", "^.{0,10}(?:结转.{0,4}(?:下一?年|次年)|(?:下一?年度?|次年).{0,4}结转)");
    private static final Search FEE = Search.holding("费用|处理费", "收取.{0,10}(?:费用|处理费)|信息处理费");
    private static final Search ARISING = Search.holding("收费|费用", "^[^,，]{0,40}(?<!减免|乱)(?:收费|费用)(?!减免|支出)");
    private static final Search NO_CHARGE = Search.holding("收费", "收费(?:情况|行为|现象)?(?:发生)?");
    private static final Search NOTICE = Search.holding("收费通知", "^(?:发出|开具|过)?(?:信息处理费)?收费通知");
    private static final Search ISSUED =
            Search.holding("规范性文件", "^(?:未|没有)(?:制发|制定|出台|印发)(?:新的?|过|规章[和及、])?(?:行政)?规范性文件$");
    private static final Search OBJECT_BEFORE = Search.of("(?:情况|数量|申请|复议|诉讼|案件)\\s?[:：为]\\s?$");
    private static final Search DISPUTE =
            Search.of("^\\s*(?:[也亦和及或未无没有]{0,3})(?:因.{0,12})?(?:被)?(?:申请|提起|引发)?(?:行政)?(?:复议|诉讼)");
    private static final Search NUMBER = Search.of("\\d|[二三四五六七八九十][件起例宗]");

    private final MappedText mapped;
    private final int section;
    private final List<Claim> claims = new ArrayList<>();

    private Zeros(Passage passage) {
        this.mapped = passage.text();
        this.section = passage.section();
    }

    static List<Claim> in(Passage passage) {
        String text = passage.text().text();
        var nothing = NOTHING.in(text);
        Zeros zeros = null;
        for (int at = FIRST.next(text, 0); at < text.length(); at = FIRST.next(text, at + 1)) {
            if (nothing.isAt(at)) {
                zeros = zeros == null ? new Zeros(passage) : zeros;
                int end = zeros.governed(nothing.end());
                zeros.read(at, nothing.end(), end);
                at = Math.max(end, nothing.end()) - 1;
            }
        }
        return zeros == null ? List.of() : zeros.claims;
    }

    /// How far the negation reaches: its clause, and a next one that only goes on with 复议 or 诉讼.
    private int governed(int at) {
        String text = mapped.text();
        int end = Clauses.clauseEnd(text, at);
        while (end + 1 < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '，')) {
            int next = Clauses.clauseEnd(text, end + 1);
            String clause = text.substring(end + 1, next);
            if (!DISPUTE.isIn(clause) || NUMBER.isIn(clause)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private void read(int start, int object, int end) {
        var words = Scanned.of(mapped.text().substring(object, end));
        if (NUMBER.isIn(words)) {
            return;
        }
        if (CARRIED_FORWARD.isIn(words)) {
            add("applications_carried_forward", "件", start, end);
        } else if (CARRIED_IN.isIn(words) || (words.text().startsWith("结转") && isOfLastYear(start))) {
            add("applications_carried_in", "件", start, end);
        } else {
            var ofNobody = EVERYBODY.mayBeIn(words) ? Scanned.of(EVERYBODY.without(words.text())) : words;
            if (!NARROWED.isIn(ofNobody)) {
                readObjects(start, words, ofNobody, end);
            }
        }
    }

    /// 上年度无结转申请.
    private boolean isOfLastYear(int start) {
        String before = mapped.text().substring(Clauses.clauseStart(mapped.text(), start), start);
        return before.contains("上年") || before.contains("上一年");
    }

    private void readObjects(int start, Scanned scanned, Scanned ofNobody, int end) {
        String words = scanned.text();
        if (words.isBlank() || words.equals("申请")) {
            readObjectBefore(start, words, end);
            return;
        }
        if (NOTICE.isIn(scanned) && !words.contains("收取")) {
            add("fee_notices", "件", start, end);
            return;
        }
        if (mapped.text().charAt(start) != '无' && ISSUED.isIn(mapped.text().substring(start, end))) {
            add("normative_documents_issued", "件", start, end);
            return;
        }
        boolean charged = mapped.text().startsWith("未收取", start);
        boolean fee = FEE.isIn(scanned)
                || (charged && words.contains("费"))
                || isFeeOfNone(start, words)
                || NO_CHARGE.is(words);
        if (fee && isOverInformation(start, end)) {
            add("fee_charged", "元", start, end);
            return;
        }
        if (APPLICATIONS.isIn(ofNobody)) {
            add("applications_received", "件", start, end);
        }
        addDisputes(words, start, end);
    }

    /// 未产生检索、复印等费用, 没有因政府信息公开而产生的收费, 未发生收费及减免情况.
    private boolean isFeeOfNone(int start, String words) {
        return (words.contains("产生") || isVerb(start, "产生") || isVerb(start, "发生")) && ARISING.isIn(words);
    }

    /// Behind 未 or 没有.
    private boolean isVerb(int start, String verb) {
        return mapped.text().startsWith(verb, start + 1) || mapped.text().startsWith(verb, start + 2);
    }

    /// 信息处理费收取情况:无。依申请公开零申请。The object stands before.
    private void readObjectBefore(int start, String words, int end) {
        int from = Clauses.clauseStart(mapped.text(), Math.max(0, start - 1));
        String object = mapped.text().substring(from, start);
        if (words.isBlank() && !OBJECT_BEFORE.isIn(object)) {
            return;
        }
        if (!words.isBlank()) {
            boolean zero = mapped.text().charAt(start) == '零' && Setting.isOnApplications(object + words);
            if (zero || section == APPLICATIONS_SECTION) {
                add("applications_received", "件", start, end);
            }
        } else if (object.contains("处理费")) {
            add("fee_charged", "元", from, end);
        } else if (NARROWED.isIn(object)) {
            return;
        } else if (object.contains("复议") || object.contains("诉讼")) {
            addDisputes(object, from, end);
        } else if (Setting.isOnApplications(object)) {
            add("applications_received", "件", from, end);
        }
    }

    private boolean isOverInformation(int start, int end) {
        String near = mapped.text().substring(Math.max(0, start - NEAR), end);
        return near.contains("信息公开") || near.contains("依申请") || near.contains("信息处理费");
    }

    private void addDisputes(String words, int start, int end) {
        boolean overInformation = section == 4 || isOverInformation(start, end);
        if (overInformation && words.contains("复议")) {
            add("review_cases", "件", start, end);
        }
        if (overInformation && words.contains("诉讼") && !words.contains("复议后")) {
            add("litigation_cases", "件", start, end);
        }
    }

    private void add(String metric, String unit, int start, int end) {
        String before = mapped.text().substring(Clauses.sentenceStart(mapped.text(), start), start);
        claims.add(new Claim(
                metric,
                null,
                BigDecimal.ZERO,
                unit,
                false,
                BASIS,
                null,
                null,
                Scopes.in(before),
                Years.in(before),
                section,
                mapped.raw(start, end),
                mapped.source(start, end)));
    }
}
