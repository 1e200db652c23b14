package org.gouji.reader.body;

import java.util.List;
import java.util.regex.Pattern;

/// Offices inside an agency: the office of the finance bureau answers letters, the bureau reports.
final class Offices {

    /// 海关总署办公厅: what a ministry calls its own office.
    private static final Pattern MINISTRY = Pattern.compile("(.*(?:总署|总局|(?<![干本支])部|国家.+委员会|审计署))办公厅");

    /// 经济开发区综合办公室, 镇党政办公室综合科: of the zone's committee, of the township's government.
    private static final Pattern ZONE =
            Pattern.compile("(.+(?:开发区|高新区|经开区|园区|示范区|实验区|度假区|新区|[镇乡]|街道))(?:党政|综合)办(?:公室)?.{0,4}");

    private static final Pattern INNER = Pattern.compile(
            "(.+(?:局|委员会|委|厅|中心|管委会|办事处|镇人民政府|乡人民政府|镇政府|乡政府|街道|(?<!党政)办公室))(?:党政|政务公开|综合|行政|局)?(?:办公室|办|综合科|.{1,6}[科股处]|.{0,4}(?:政务|信息)公开.{0,6}|(?:政务|信息)公开(?:工作)?领导小组.{0,4})");

    private Offices() {}

    /// The body that an office belongs to; the name itself where it is no such office.
    static String employer(String name) {
        String employer = name;
        for (String last = ""; !last.equals(employer); ) {
            last = employer;
            var inner = INNER.matcher(employer);
            employer = inner.matches() ? inner.group(1) : employer;
        }
        for (Pattern own : List.of(MINISTRY, ZONE)) {
            var matcher = own.matcher(employer);
            employer = matcher.matches() ? matcher.group(1) : employer;
        }
        return employer;
    }
}
