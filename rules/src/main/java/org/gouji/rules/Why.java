package org.gouji.rules;

import org.gouji.contracts.finding.Message;
import org.gouji.contracts.report.Cell;

/// Why a check could not be made.
public enum Why {
    LOST("未能从文件中读出", "lost in the document"),
    BLANK("空白", "blank"),
    ILLEGIBLE("无法辨认", "illegible"),
    NOT_A_NUMBER("填写的不是数字", "not a number"),
    NOT_WHOLE("不是整数", "not a whole number"),
    TABLE_LOST("表格未能读出", "the table is lost"),
    FORM_UNKNOWN("无法确定所用格式", "the form is not known"),
    NO_SUCH_PART("该格式没有这一部分", "the form has no such part"),
    SECTION_LOST("该部分未能读出", "the section is not there to read"),
    NOT_STATED("文件中未写明", "not stated in the document"),
    BODY_UNKNOWN("报告主体的性质或层级不明", "the kind or level of the body is not known"),
    NOT_CONCERNED("不适用于该报告主体", "does not concern this body"),
    NO_CLAIM("正文没有这类表述", "the text makes no such statement"),
    APPROXIMATE("为约数", "only approximate"),
    AMBIGUOUS("有多种同样可能的解释", "several explanations are equally possible"),
    NO_BASE("无法确定比较对象", "nothing certain to compare with"),
    LAST_YEAR_UNKNOWN("没有上一年度的报告", "last year's report is not known"),
    LAST_FORM_UNKNOWN("无法确定上一年度报告所用格式", "the form of last year's report is not known"),
    OTHER_FORM_LAST_YEAR("上一年度报告的格式没有这一项", "the form of last year's report has no such cell"),
    OTHERS_UNKNOWN("没有其他报告可供比较", "no other reports are known to compare with"),
    TOO_SHORT("自行撰写的文字太少，不作比较", "too few words of its own to compare"),
    SCOPE_UNSTATED("报告没有说明数据覆盖全域", "the report does not say that it counts the whole territory"),
    TOO_FEW("可比较的数据太少", "too few figures to compare with");

    private final String zh;
    private final String en;

    Why(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Message text() {
        return new Message(zh, en);
    }

    /// Why a cell takes no part in a calculation with whole numbers.
    public static Why of(Cell cell) {
        return switch (cell) {
            case Cell.Numeric _ -> NOT_WHOLE;
            case Cell.Blank _ -> BLANK;
            case Cell.NotApplicable _ -> NOT_A_NUMBER;
            case Cell.Illegible _ -> ILLEGIBLE;
            case Cell.Lost _ -> LOST;
        };
    }
}
