package org.gouji.rules;

import org.gouji.contracts.finding.Message;

/// The texts that the rules rest on.
public final class Law {

    private static final String REGULATION_ZH = "《中华人民共和国政府信息公开条例》";
    private static final String REGULATION_EN = "Regulations on Open Government Information, ";

    public static final Message ARTICLE_20 = article("第二十条", "art. 20");
    public static final Message ARTICLE_33 = article("第三十三条", "art. 33");
    public static final Message ARTICLE_49 = article("第四十九条", "art. 49");
    public static final Message ARTICLE_50 = article("第五十条", "art. 50");
    public static final Message ARTICLE_50_1 = article("第五十条第一款", "art. 50 (1)");
    public static final Message FORMS = new Message(
            "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号、〔2021〕30号）",
            "National form of the annual report (国办公开办函〔2019〕60号, 〔2021〕30号)");
    public static final Message FORM_2019 =
            new Message("年度报告格式（试行）（国办公开办函〔2019〕60号）", "Trial form of 2019 (国办公开办函〔2019〕60号)");
    public static final Message FORM_2021 = new Message("年度报告格式（国办公开办函〔2021〕30号）", "Form of 2021 (国办公开办函〔2021〕30号)");
    public static final Message STATISTICS_TABLE = new Message(
            "《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》（国办发〔2014〕32号）所附统计表", "Statistics table of the notice 国办发〔2014〕32号");
    public static final Message FORM_NOTE = new Message(
            "年度报告格式第三部分表内注明：第一项加第二项之和，等于第三项加第四项之和",
            "Printed in table 3 of the form: items 1 and 2 together equal items 3 and 4 together");
    public static final Message LEGISLATION = new Message(
            "《中华人民共和国立法法》第九十一条、第九十三条（规章的制定机关）", "Legislation Law, arts. 91 and 93 (who may make regulations, 规章)");

    public static final Message FEES = new Message(
            REGULATION_ZH + "第四十二条；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）；年度报告格式第六部分",
            REGULATION_EN + "art. 42; Measures on fees for processing information (国办函〔2020〕109号); part 6 of the form");

    private Law() {}

    private static Message article(String zh, String en) {
        return new Message(REGULATION_ZH + zh, REGULATION_EN + en);
    }
}
