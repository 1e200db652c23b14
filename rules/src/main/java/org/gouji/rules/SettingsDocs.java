package org.gouji.rules;

import org.gouji.contracts.finding.Message;

/// The page of the settings, made from [Settings] and [Threshold] themselves.
public final class SettingsDocs {

    private SettingsDocs() {}

    public static String markdown() {
        var page = new StringBuilder("""
                # Settings of the rules · 规则设置

                Generated from the code; change `Threshold` or `SettingsFile`, not this page.
                本页由代码生成；请修改代码，不要修改本页。

                A Java properties file in UTF-8. What it does not name keeps its default; an unknown key or a value out
                of range stops the start with a message that names it. The hash of the rule set covers every value.
                设置文件为 UTF-8 编码的 properties 文件；未写明的采用默认值；未知的键或不合要求的值会在启动时报错并指明键名；规则集的哈希值涵盖全部设置。

                | Key 键 | Default 默认 | Value 取值 | Meaning 含义 |
                |---|---|---|---|
                """);
        var day = new Message("月-日", "month and day");
        row(
                page,
                SettingsFile.DEPARTMENTS,
                text(Settings.DEFAULT.departments().toString()),
                day,
                new Message("政府部门公布上一年度报告的最后一日（条例第四十九条）", "the last day for departments (条例 art. 49)"));
        row(
                page,
                SettingsFile.GOVERNMENTS,
                text(Settings.DEFAULT.governments().toString()),
                day,
                new Message("各级政府公布上一年度报告的最后一日（条例第四十九条）", "the last day for governments (条例 art. 49)"));
        row(
                page,
                SettingsFile.LOCAL + "<code>[.departments\\|.governments\\|.townships]",
                "",
                day,
                new Message(
                        "地方规定的日期，按区划代码开头匹配，最长者优先；可只对部门、政府或乡镇设定，如 deadline.local.35.townships=02-28",
                        "a local rule's day by the beginning of the division code, the longest wins; for all bodies there "
                                + "or for one kind, as in deadline.local.35.townships=02-28"));
        for (var threshold : Threshold.values()) {
            row(
                    page,
                    threshold.key(),
                    threshold.normal().toPlainString(),
                    threshold.kind().meaning(),
                    threshold.meaning());
        }
        return page.toString();
    }

    /// MonthDay writes `--01-31`.
    private static String text(String monthDay) {
        return monthDay.substring(2);
    }

    private static void row(StringBuilder page, String key, String normal, Message value, Message meaning) {
        page.append("| `").append(key).append("` | ").append(normal.isEmpty() ? "" : "`" + normal + "`");
        page.append(" | ")
                .append(both(value))
                .append(" | ")
                .append(both(meaning))
                .append(" |\n");
    }

    private static String both(Message message) {
        return message.zh() + " · " + message.en();
    }
}
