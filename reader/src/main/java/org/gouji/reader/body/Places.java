package org.gouji.reader.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body.Level;

/// What the last characters of a place's name tell.
final class Places {

    private static final Pattern AUTONOMOUS =
            Pattern.compile("(.{2,}?)(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇"
                    + "|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安"
                    + "|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各|族)+自治(州|县|旗)");

    private static final Pattern ZONE =
            Pattern.compile(".*(?:开发区|实验区|试验区|示范区|高新区|经开区|新区|园区|合作区|保税区|度假区|风景区|名胜区|管理区|功能区|产业园|工业园|集聚区" + "|科技城|新城)");

    private Places() {}

    /// 黔东南苗族侗族自治州 is also called 黔东南州 and 黔东南自治州.
    static List<String> shortForms(String name) {
        Matcher matcher = AUTONOMOUS.matcher(name);
        return matcher.matches()
                ? List.of(matcher.group(1) + matcher.group(2), matcher.group(1) + "自治" + matcher.group(2))
                : List.of();
    }

    static boolean isZone(String name) {
        boolean ends = name.endsWith("区") || name.endsWith("园") || name.endsWith("城");
        return ends && ZONE.matcher(name).matches();
    }

    /// The level that a place's name claims; unknown for what is no place.
    static Level level(String name) {
        if (isZone(name)) {
            return Level.DEVELOPMENT_ZONE;
        }
        if (name.endsWith("省") || name.endsWith("自治区")) {
            return Level.PROVINCE;
        }
        if (name.endsWith("街道") || name.endsWith("苏木") || name.endsWith("镇") || name.endsWith("乡")) {
            return Level.TOWNSHIP;
        }
        if (name.endsWith("市") || name.endsWith("州") || name.endsWith("盟") || name.endsWith("地区")) {
            return Level.PREFECTURE_CITY;
        }
        return name.endsWith("县") || name.endsWith("区") || name.endsWith("旗") ? Level.COUNTY : Level.UNKNOWN;
    }

    /// What a writer in such a place calls it: 我县, 我镇; empty for what is no place.
    static String kindOf(String place) {
        for (String end : List.of("自治区", "街道", "苏木", "地区", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡")) {
            if (place.endsWith(end)) {
                return end;
            }
        }
        return "";
    }

    /// What governs a place of this name: mostly a people's government.
    static String governmentOf(String place) {
        if (place.endsWith("街道")) {
            return place + "办事处";
        }
        return place + (place.endsWith("地区") || place.endsWith("盟") ? "行政公署" : "人民政府");
    }
}
