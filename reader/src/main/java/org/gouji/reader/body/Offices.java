package org.gouji.reader.body;

import java.util.regex.Pattern;

/// Offices inside an agency: the office of the finance bureau answers letters, the bureau reports.
final class Offices {

    private static final Pattern INNER = Pattern.compile(
            "(.+(?:局|委员会|委|厅|中心|管委会|办事处|镇人民政府|乡人民政府|镇政府|乡政府|街道|(?<!党政)办公室))(?:党政|政务公开|综合|行政|局)?(?:办公室|办|综合科|.{1,6}[科股处]|.{0,4}政务公开.{0,6}|政务公开领导小组.{0,4})");

    private Offices() {}

    /// The body that an office belongs to; the name itself where it is no such office.
    static String employer(String name) {
        var inner = INNER.matcher(name);
        return inner.matches() ? inner.group(1) : name;
    }
}
