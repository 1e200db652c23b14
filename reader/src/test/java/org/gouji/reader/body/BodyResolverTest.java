package org.gouji.reader.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Candidate;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyResolverTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            建宁县2020年政府信息公开工作年度报告,           建宁县人民政府,         350430, GOVERNMENT, COUNTY
            将乐县2020年政府信息公开工作年度报告,           将乐县人民政府,         350428, GOVERNMENT, COUNTY
            关于印发将乐县2020年政府信息公开年度报告的通知,   将乐县人民政府,         350428, GOVERNMENT, COUNTY
            平和县阪仔镇2022年政府信息公开工作年度报告,      平和县坂仔镇人民政府,     350628104, GOVERNMENT, TOWNSHIP
            定西市政府信息公开工作年度报告,                定西市人民政府,         621100, GOVERNMENT, PREFECTURE_CITY
            福建省人民政府2022年政府信息公开工作年度报告,    福建省人民政府,         350000, GOVERNMENT, PROVINCE
            宁夏回族自治区2021年度政府信息公开工作年度报告,  宁夏回族自治区人民政府,   640000, GOVERNMENT, PROVINCE
            黔东南苗族侗族自治州2023年政府信息公开年度报告,  黔东南苗族侗族自治州人民政府, 522600, GOVERNMENT, PREFECTURE_CITY
            黔东南州2023年政府信息公开工作年度报告,         黔东南苗族侗族自治州人民政府, 522600, GOVERNMENT, PREFECTURE_CITY
            黔东南自治州2023年政府信息公开工作年度报告,      黔东南苗族侗族自治州人民政府, 522600, GOVERNMENT, PREFECTURE_CITY
            锡林郭勒盟2022年政府信息公开工作年度报告,       锡林郭勒盟行政公署,      152500, GOVERNMENT, PREFECTURE_CITY
            喀什地区行署2022年政府信息公开工作年度报告,     喀什地区行政公署,       653100, GOVERNMENT, PREFECTURE_CITY
            2022年度建宁县人民政府信息公开工作年度报告,     建宁县人民政府,         350430, GOVERNMENT, COUNTY
            关于印发建宁县2022年政府信息公开年度报告的通知,   建宁县人民政府,         350430, GOVERNMENT, COUNTY
            【年报】福建省建宁县2022年度政府信息公开年报,     建宁县人民政府,         350430, GOVERNMENT, COUNTY
            凌源市2020年政府信息公开工作年度报告,           凌源市人民政府,         211382, GOVERNMENT, COUNTY
            三明市梅列区2020年政府信息公开工作年度报告,     三明市梅列区人民政府,     350402, GOVERNMENT, COUNTY
            兴庆区2021年政府信息公开工作年度报告,           银川市兴庆区人民政府,     640104, GOVERNMENT, COUNTY
            银川市兴庆区人民政府2021年政府信息公开年报,      银川市兴庆区人民政府,     640104, GOVERNMENT, COUNTY
            上海市浦东新区2022年政府信息公开工作年度报告,    上海市浦东新区人民政府,   310115, GOVERNMENT, COUNTY
            五常市民意乡2021年政府信息公开工作年度报告,      五常市民意乡人民政府,     230184206, GOVERNMENT, TOWNSHIP
            凌源市三道河子镇2020年政府信息公开工作年度报告,  凌源市三道河子镇人民政府,  211382117, GOVERNMENT, TOWNSHIP
            2021年建宁县里心镇政府信息公开工作年度报告,      建宁县里心镇人民政府,     350430101, GOVERNMENT, TOWNSHIP
            东莞市石碣镇2023年政府信息公开工作年度报告,      东莞市石碣镇人民政府,     441900101, GOVERNMENT, TOWNSHIP
            咸阳市秦都区古渡街道2023年政府信息公开年度报告,  咸阳市秦都区古渡街道办事处, 610402006, GOVERNMENT, TOWNSHIP
            秦都区古渡街道办事处2023年度政府信息公开年报,    咸阳市秦都区古渡街道办事处, 610402006, GOVERNMENT, TOWNSHIP
            """)
    void aTitleNamesAPlace(String title, String name, String code, Kind kind, Level level) {
        Body body = resolve(title);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.id()).isEqualTo(code);
        assertThat(body.division()).isEqualTo(code);
        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.level()).isEqualTo(level);
        assertThat(body.inferred()).isFalse();
    }

    /// 将 is the first character of a county's name, not the verb.
    @Test
    void aZoneIsNamedAfterAPlaceWithoutItsLastWord() {
        assertThat(resolve("将乐高新技术产业开发区管理委员会2019年政府信息公开工作年度报告").name()).isEqualTo("将乐高新技术产业开发区管理委员会");
        assertThat(resolve("将建宁高新技术产业开发区管理委员会2019年政府信息公开工作年度报告").name()).isEqualTo("建宁高新技术产业开发区管理委员会");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            建宁县教育局2022年政府信息公开工作年度报告,           建宁县教育局,               350430, COUNTY
            普洱市人民政府办公室2020年政府信息公开工作年度报告,    普洱市人民政府办公室,         530800, PREFECTURE_CITY
            兴庆区政府办2021年政府信息公开工作年度报告,           银川市兴庆区人民政府办公室,    640104, COUNTY
            福建省自然资源厅2023年政府信息公开工作年度报告,        福建省自然资源厅,            350000, PROVINCE
            福建省人民政府办公厅2023年政府信息公开工作年度报告,    福建省人民政府办公厅,         350000, PROVINCE
            定西市发展和改革委员会2022年度政府信息公开工作年度报告, 定西市发展和改革委员会,       621100, PREFECTURE_CITY
            兴庆区市场监督管理局2022年政府信息公开工作年度报告,    银川市兴庆区市场监督管理局,    640104, COUNTY
            【年报】建宁县财政局2022年度政府信息公开年度报告,     建宁县财政局,               350430, COUNTY
            建宁县行政服务中心管委会2020年政府信息公开年度报告,    建宁县行政服务中心管委会,      350430, COUNTY
            """)
    void aTitleNamesAnAgency(String title, String name, String place, Level level) {
        Body body = resolve(title);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.id()).matches(place + "-[0-9a-f]{8}");
        assertThat(body.division()).isEqualTo(place);
        assertThat(body.kind()).isEqualTo(Kind.DEPARTMENT);
        assertThat(body.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            平潭综合实验区管委会2022年度政府信息公开工作年度报告, 平潭综合实验区管委会,       GOVERNMENT, DEVELOPMENT_ZONE
            青云高新技术产业开发区2022年政府信息公开年度报告,    青云高新技术产业开发区管理委员会, GOVERNMENT, DEVELOPMENT_ZONE
            云溪县2021年政府信息公开工作年度报告,              云溪县人民政府,            GOVERNMENT, COUNTY
            云溪县青石镇2021年政府信息公开工作年度报告,         云溪县青石镇人民政府,        GOVERNMENT, TOWNSHIP
            建宁县无此镇2021年政府信息公开工作年度报告,         建宁县无此镇人民政府,        GOVERNMENT, TOWNSHIP
            云溪市2021年政府信息公开工作年度报告,              云溪市人民政府,            GOVERNMENT, PREFECTURE_CITY
            云溪市市场监督管理局2021年政府信息公开年度报告,      云溪市市场监督管理局,        DEPARTMENT, PREFECTURE_CITY
            云溪县人民政府办公室2021年政府信息公开年度报告,      云溪县人民政府办公室,        DEPARTMENT, COUNTY
            """)
    void aBodyThatIsNotListedKeepsItsPrintedName(String title, String name, Kind kind, Level level) {
        Body body = resolve(title);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.id()).matches("x-[0-9a-f]{8}");
        assertThat(body.division()).isNull();
        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            教育局2022年政府信息公开年报,        建宁县教育局门户网站。,            建宁县教育局
            青石镇2022年政府信息公开年报,        由云溪县青石镇人民政府编制。,        云溪县青石镇人民政府
            江堤街道2022年政府信息公开年报,      由云溪县江堤街道办事处编制。,        云溪县江堤街道办事处
            宁县2022年政府信息公开年报,         建宁县认真落实要求。建宁县政府网站。,  建宁县人民政府
            朝阳区2022年政府信息公开年报,        地址:北京市朝阳区日坛北街。,        北京市朝阳区人民政府
            """)
    void theTextCompletesANameAndItIsSaid(String title, String text, String name) {
        Body body = resolve(title, null, text);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.inferred()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            国家税务总局建宁县税务局2022年政府信息公开年报,         国家税务总局建宁县税务局,   COUNTY
            教育部2022年政府信息公开工作年度报告,                教育部,                STATE
            国家发展改革委2022年政府信息公开工作年度报告,          国家发展改革委,           STATE
            广东湛江徐闻县司法局2022年政府信息公开工作年度报告,     徐闻县司法局,            COUNTY
            内蒙古2022年政府信息公开工作年度报告,                内蒙古自治区人民政府,      PROVINCE
            武汉市汉阳区人民政府江堤街道办事处2022年政府信息公开年报, 武汉市汉阳区江堤街道办事处, TOWNSHIP
            """)
    void namesThatBeginOtherwise(String title, String name, Level level) {
        assertThat(resolve(title).name()).isEqualTo(name);
        assertThat(resolve(title).level()).isEqualTo(level);
    }

    @Test
    void aPlaceNamedOnceInPassingIsNotTheBody() {
        assertThat(resolve(null, null, "学习了建宁县的做法,认真落实。").name()).isNull();
    }

    @Test
    void aZoneIsOneBodyHoweverItsCommitteeIsWritten() {
        Body zone = resolve("平潭综合实验区2022年政府信息公开年度报告", null, "由平潭综合实验区管委会办公室汇总。");
        Body committee = resolve("平潭综合实验区管理委员会2022年政府信息公开年度报告");
        assertThat(zone.name()).as("as the text writes it").isEqualTo("平潭综合实验区管委会");
        assertThat(zone.inferred()).isTrue();
        assertThat(committee.name()).isEqualTo("平潭综合实验区管理委员会");
        assertThat(committee.id()).isEqualTo(zone.id());
    }

    @Test
    void aNameThatManyPlacesBearIsNeverGuessed() {
        Body body = resolve("城关镇2021年政府信息公开工作年度报告");
        assertThat(body.id()).startsWith("x-");
        assertThat(body.division()).isNull();
        assertThat(body.inferred()).isTrue();
        assertThat(body.candidates()).hasSize(88);
    }

    @Test
    void theCountyInTheTextDecidesBetweenTownsOfOneName() {
        Body body = resolve("城关镇2021年政府信息公开工作年度报告", null, "我镇在嵩县、卢氏县之间。");
        assertThat(body.candidates()).as("two of the counties are named").hasSizeGreaterThan(1);
        Body decided = resolve("城关镇2021年政府信息公开工作年度报告", null, "按照卢氏县人民政府要求,我镇公开信息10条。");
        assertThat(decided.name()).isEqualTo("卢氏县城关镇人民政府");
        assertThat(decided.inferred()).isTrue();
    }

    @Test
    void theSendersWordChoosesAmongCandidatesOnly() {
        assertThat(resolve("鼓楼区2021年政府信息公开工作年度报告", "350102", "").name()).isEqualTo("福州市鼓楼区人民政府");
        assertThat(resolve("建宁县2021年政府信息公开工作年度报告", "350102", "").id()).isEqualTo("350430");
        assertThat(resolve("鼓楼区2021年政府信息公开工作年度报告", "110000", "").candidates()).hasSize(4);
    }

    @Test
    void theOfficeThatCompilesIsNotTheBody() {
        Body body = resolve(null, null, "本报告由定西市人民政府办公室编制。");
        assertThat(body.name()).isEqualTo("定西市人民政府");
        assertThat(body.inferred()).isTrue();
    }

    @Test
    void theOfficeThatTheTitleNamesIsTheBody() {
        Body body = resolve("普洱市人民政府办公室2020年政府信息公开工作年度报告", null, "本报告由普洱市人民政府办公室编制。");
        assertThat(body.name()).isEqualTo("普洱市人民政府办公室");
    }

    @Test
    void aTownshipsOfficeReportsForTheTownship() {
        Body body = resolve("建宁县里心镇党政办公室2020年政府信息公开工作年度报告");
        assertThat(body.name()).isEqualTo("建宁县里心镇人民政府");
        assertThat(body.id()).isEqualTo("350430101");
        assertThat(body.inferred()).isTrue();
    }

    @Test
    void aTownWithoutTitleCallsItselfSo() {
        Body body = resolve(null, null, "我镇认真落实。凌源市政府网站公开信息10条。做好三道河子镇微信公众号维护。我镇");
        assertThat(body.name()).isEqualTo("凌源市三道河子镇人民政府");
        assertThat(body.inferred()).isTrue();
    }

    @Test
    void anAgencyWithoutTitleIsFoundByItsName() {
        Body body = resolve(null, null, "我局认真落实。徐闻县司法局公开信息10条,我局收到申请1件。徐闻县司法局网站。");
        assertThat(body.name()).isEqualTo("徐闻县司法局");
        assertThat(body.kind()).isEqualTo(Kind.DEPARTMENT);
    }

    @Test
    void whereNothingTellsThereIsNoName() {
        Body body = resolve(null, null, "认真落实各项要求。");
        assertThat(body.name()).isNull();
        assertThat(body.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(body.id())
                .startsWith("x-")
                .isNotEqualTo(resolve(null, null, "另一份。").id());
    }

    @Test
    void aHijackedTitleNamesNobody() {
        assertThat(resolve("365bet人民政府合作交流办公室2022年政府信息公开工作年度报告").name()).isNull();
    }

    @Test
    void ambiguousBodiesOfTwoSitesAreTwoBodies() {
        String title = "城关镇2021年政府信息公开工作年度报告";
        assertThat(at(title, "https://a.example/1.html").id())
                .isEqualTo(at(title, "https://a.example/2.html").id())
                .isNotEqualTo(at(title, "https://b.example/1.html").id());
    }

    @Test
    void aSignatureNamesTheBody() {
        var evidence = new BodyEvidence(null, List.of(), List.of(), List.of("建宁县政务公开领导小组"), null, null);
        assertThat(new BodyResolver().resolve(evidence).name()).isEqualTo("建宁县人民政府");
    }

    @Test
    void candidatesCarryTheirIds() {
        assertThat(resolve("鼓楼区2021年政府信息公开工作年度报告").candidates()).contains(new Candidate("350102", "福州市鼓楼区人民政府"));
    }

    private static Body at(String title, String url) {
        return new BodyResolver().resolve(new BodyEvidence(title, List.of(), List.of(), List.of(), url, null));
    }

    private static Body resolve(String title) {
        return resolve(title, null, "");
    }

    private static Body resolve(@Nullable String title, @Nullable String declared, String text) {
        var original = new Original(text);
        var passage = new Passage(0, MappedText.of(original, 0, text.length()));
        return new BodyResolver()
                .resolve(new BodyEvidence(title, List.of(), List.of(passage), List.of(), null, declared));
    }
}
