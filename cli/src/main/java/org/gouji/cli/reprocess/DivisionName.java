package org.gouji.cli.reprocess;

import java.util.Map;
import org.gouji.reader.body.PlaceNames;

/// What a division is called in a list: Chinese as the official list has it; of a province in English, too.
final class DivisionName {

    private static final int PROVINCE = 2;

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("11", "Beijing"),
            Map.entry("12", "Tianjin"),
            Map.entry("13", "Hebei"),
            Map.entry("14", "Shanxi"),
            Map.entry("15", "Inner Mongolia"),
            Map.entry("21", "Liaoning"),
            Map.entry("22", "Jilin"),
            Map.entry("23", "Heilongjiang"),
            Map.entry("31", "Shanghai"),
            Map.entry("32", "Jiangsu"),
            Map.entry("33", "Zhejiang"),
            Map.entry("34", "Anhui"),
            Map.entry("35", "Fujian"),
            Map.entry("36", "Jiangxi"),
            Map.entry("37", "Shandong"),
            Map.entry("41", "Henan"),
            Map.entry("42", "Hubei"),
            Map.entry("43", "Hunan"),
            Map.entry("44", "Guangdong"),
            Map.entry("45", "Guangxi"),
            Map.entry("46", "Hainan"),
            Map.entry("50", "Chongqing"),
            Map.entry("51", "Sichuan"),
            Map.entry("52", "Guizhou"),
            Map.entry("53", "Yunnan"),
            Map.entry("54", "Tibet"),
            Map.entry("61", "Shaanxi"),
            Map.entry("62", "Gansu"),
            Map.entry("63", "Qinghai"),
            Map.entry("64", "Ningxia"),
            Map.entry("65", "Xinjiang"),
            Map.entry("71", "Taiwan"),
            Map.entry("81", "Hong Kong"),
            Map.entry("82", "Macao"));

    private DivisionName() {}

    /// `福建省 Fujian`; of a city `福建省三明市 Fujian`; what is not known is said to be so.
    static String of(String digits) {
        String english = ENGLISH.get(digits.length() < PROVINCE ? digits : digits.substring(0, PROVINCE));
        String chinese = PlaceNames.of(digits).orElse("");
        return english == null ? "地区未知 unknown" : (chinese + " " + english).strip();
    }
}
