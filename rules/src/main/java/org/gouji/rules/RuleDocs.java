package org.gouji.rules;

import java.util.List;
import java.util.Locale;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;

/// The rule page, made from the rules themselves.
public final class RuleDocs {

    private RuleDocs() {}

    public static String markdown(List<Rule> rules) {
        var page = new StringBuilder("""
                # Rules · 规则

                Generated from the rules; change a rule, not this page.
                本页由规则代码生成；请修改规则，不要修改本页。

                Every rule answers for every report: passed, failed (with findings), skipped (with a reason), or
                crashed (a fault of ours). 每条规则对每份报告都给出结论：通过、不通过（附发现）、未检查（附原因）或运行出错（系统的故障）。

                """);
        RuleInfo.Area area = null;
        for (var rule : rules) {
            var info = rule.info();
            if (info.area() != area) {
                area = info.area();
                page.append("## ").append(both(area.title())).append("\n\n");
            }
            describe(info, page);
        }
        return page.toString().strip() + "\n";
    }

    private static void describe(RuleInfo rule, StringBuilder page) {
        page.append("### `").append(rule.id()).append("`\n\n");
        page.append("**").append(rule.title().zh()).append("**  \n");
        page.append("**").append(rule.title().en()).append("**\n\n");
        line(page, "Severity 程度", rule.severity().name().toLowerCase(Locale.ROOT) + ", version " + rule.version());
        line(page, "Forms 格式", forms(rule.forms()));
        line(page, "Asks 检查内容", both(rule.question()));
        line(page, "Rests on 依据", both(rule.law()));
        line(page, "Fires 不通过的例子", both(rule.fires()));
        line(page, "Does not fire 通过的例子", both(rule.holds()));
        line(page, "At the edge 边界的例子", both(rule.edge()));
        page.append('\n');
    }

    private static void line(StringBuilder page, String what, String text) {
        page.append("- ").append(what).append(": ").append(text).append('\n');
    }

    private static String forms(List<String> ids) {
        return ids.isEmpty()
                ? "all 全部"
                : String.join(", ", ids.stream().map(RuleDocs::notice).toList());
    }

    private static String notice(String id) {
        return Forms.find(id).map(Form::notice).orElse(id);
    }

    private static String both(Message message) {
        return message.zh() + " · " + message.en();
    }
}
