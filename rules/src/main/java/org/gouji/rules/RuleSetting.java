package org.gouji.rules;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.contracts.finding.Message;

/// What a rule goes by in one installation: a key of the settings file, the value in force and the one that holds where
/// nothing is set, both as they are written there.
public record RuleSetting(String key, String value, String normal, Message meaning) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final String PUBLISHED_LATE = "published-late";

    /// Those of one rule; none where nothing can be set.
    public static List<RuleSetting> of(String rule, Settings settings) {
        var all = new ArrayList<RuleSetting>();
        for (var threshold : Threshold.values()) {
            if (threshold.key().startsWith(rule + ".")) {
                all.add(new RuleSetting(
                        threshold.key(),
                        settings.value(threshold).toPlainString(),
                        threshold.normal().toPlainString(),
                        threshold.meaning()));
            }
        }
        if (rule.equals(PUBLISHED_LATE)) {
            all.addAll(deadlines(settings));
        }
        return all;
    }

    private static List<RuleSetting> deadlines(Settings settings) {
        var normal = Settings.DEFAULT;
        var all = new ArrayList<RuleSetting>();
        all.add(day(
                SettingsFile.DEPARTMENTS,
                settings.departments(),
                normal.departments(),
                new Message("部门公布上年报告的期限", "the day by which departments publish last year's report")));
        all.add(day(
                SettingsFile.GOVERNMENTS,
                settings.governments(),
                normal.governments(),
                new Message("政府公布上年报告的期限", "the day by which governments publish last year's report")));
        new TreeMap<>(settings.local())
                .forEach((where, day) -> all.add(day(
                        SettingsFile.LOCAL + where,
                        day,
                        where.endsWith(".departments") ? normal.departments() : normal.governments(),
                        new Message(where + " 的本地期限", "the local day of " + where))));
        return all;
    }

    private static RuleSetting day(String key, MonthDay day, MonthDay normal, Message meaning) {
        return new RuleSetting(key, DAY.format(day), DAY.format(normal), meaning);
    }
}
