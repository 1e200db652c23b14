package org.gouji.reader.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Half of the pages that were copied by machines have lost their title: the preface and the overview tell.
class LostTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年,建宁县教育局认真落实各项要求。我局公开信息12条。 | 建宁县教育局 | DEPARTMENT | COUNTY
            2023年,在县委的坚强领导下,建宁县里心镇人民政府始终坚持为民。 | 建宁县里心镇人民政府 | GOVERNMENT | TOWNSHIP
            2024年,教育部坚持公开为常态。 | 教育部 | DEPARTMENT | STATE
            2024年,福建省人民政府办公厅围绕中心工作推进公开,我省走在前列。 | 福建省人民政府办公厅 | DEPARTMENT | PROVINCE
            2022年,云溪新区财政局继续完善制度。 | 云溪新区财政局 | DEPARTMENT | DEVELOPMENT_ZONE
            2024年,云溪经济技术开发区管委会严格执行条例。 | 云溪经济技术开发区管委会 | GOVERNMENT | DEVELOPMENT_ZONE
            现编制《甲岭街道办事处2023年政府信息公开工作年度报告》。我办公开信息3条。 | 甲岭街道办事处 | GOVERNMENT | TOWNSHIP
            建宁县里心镇特编制2023年政府信息公开年度报告。 | 建宁县里心镇人民政府 | GOVERNMENT | TOWNSHIP
            本报告内容主要为福建省人民政府办公厅2012年度的政府信息公开工作情况。 | 福建省人民政府办公厅 | DEPARTMENT | PROVINCE
            """)
    void theOverviewSaysOfWhomItSpeaks(String overview, String name, Kind kind, Level level) {
        Body body = resolve(null, "根据条例编制本报告。", overview);
        assertThat(body.name()).isEqualTo(name);
        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.level()).isEqualTo(level);
        assertThat(body.inferred()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            如需咨询,请与建宁县财政局综合科联系。 | 建宁县财政局
            由建宁县财政局综合全年公开情况编制而成。 | 建宁县财政局
            由建宁县人民政府里心镇党政办公室综合科编制。 | 建宁县里心镇人民政府
            如对报告有疑问,请联系海关总署办公厅政务公开处,地址:北京市东城区某街6号。 | 海关总署
            如有疑问,请与云溪经济开发区综合办公室联系。 | 云溪经济开发区管理委员会
            地址:北京市东城区槐花东街85号。请联系建宁县教育局,电话:1234567。 | 建宁县教育局
            由建宁县财政局信息公开工作办公室编制完成本报告。 | 建宁县财政局
            现公布海南海事局2020年政府信息公开工作年度报告。 | 海南海事局
            请与三明气象局办公室联系(电话:1234567)。市气象局开展工作。 | 三明市气象局
            现发布《建宁县民族事务委员会(宗教事务局)2024年政府信息公开工作年度报告》。 | 建宁县民族事务委员会(宗教事务局)
            """)
    void anOfficeAnswersForItsBody(String preface, String name) {
        assertThat(resolve(null, preface, "工作有序开展。").name()).isEqualTo(name);
    }

    @Test
    void aPlaceMayBeWhatASentenceSpeaksOf() {
        assertThat(resolve(null, "根据条例编制。", "(一)主动公开。建宁县坚持公开为常态。全县公开信息12条。").name())
                .isEqualTo("建宁县人民政府");
        assertThat(resolve(null, "根据条例编制。", "建宁县坚持公开为常态。我局公开信息12条。").name()).isNull();
    }

    /// 年度 belongs to the year, and all of a kind are no body.
    @Test
    void wordsBeforeANameAreNoPlace() {
        assertThat(resolve("商务局2023年政府信息公开工作年度报告", "根据条例编制。", "2023年度市商务局公开信息3条。")
                        .name())
                .isEqualTo("商务局");
        assertThat(resolve(null, "请联系海关总署办公厅政务公开处。", "2020年,全国海关深入学习。").name()).isEqualTo("海关总署");
    }

    @Test
    void whatAMinistrySetsUpIsTheStates() {
        assertThat(resolve("交通运输部海事局2015年政府信息公开工作年度报告", "", "").level()).isEqualTo(Level.STATE);
    }

    @Test
    void whereSomethingWasDoneIsNoBody() {
        Body body = resolve(null, "地址:建宁县里心镇人民政府党政办公室,电话:1234567。", "2023年度在建宁县政府信息公开网站上公开信息50条。");
        assertThat(body.name()).isEqualTo("建宁县里心镇人民政府");
    }

    @Test
    void theDistrictOfACustomsIsThatCustoms() {
        Body body = resolve(null, "根据条例等规定,编制重庆海关关区2023年政府信息公开工作年度报告。", "工作有序开展。");
        assertThat(body.name()).isEqualTo("重庆海关");
        assertThat(body.kind()).isEqualTo(Kind.DEPARTMENT);
    }

    @Test
    void aBureauForTownAndCountryIsNoTownships() {
        assertThat(resolve("区住房城乡建设局2024年政府信息公开工作年度报告", "", "").level()).isNotEqualTo(Level.TOWNSHIP);
    }

    @Test
    void anAgencyOfTwoMattersIsOne() {
        Body body = resolve(null, "", "制定《建宁县住房和城乡建设局政务公开制度》。我局认真落实。");
        assertThat(body.name()).isEqualTo("建宁县住房和城乡建设局");
    }

    @Test
    void theNameInFullIsTakenWhereThePrefaceHasIt() {
        Body body = resolve(null, "请与建宁县卫生健康局办公室联系。", "2023年,建宁县卫健局积极推进公开。");
        assertThat(body.name()).isEqualTo("建宁县卫生健康局");
    }

    @Test
    void neitherOurselvesNorTheStateCouncilAreSubjects() {
        assertThat(resolve(null, "", "2023年,国务院办公厅持续推进公开。2023年我乡没有收费。").name()).isNull();
    }

    /// What a township calls itself says what it is, where nothing says which.
    @ParameterizedTest
    @CsvSource({"'2020年,我街按照全区政府信息公开工作的总体要求开展工作。'", "'2020年,镇里按照全县政府信息公开工作的要求,我镇公开信息3条。'", "2020年我乡没有收费。"})
    void aTownshipThatIsNotNamedIsOne(String overview) {
        Body body = resolve(null, "", overview);
        assertThat(body.name()).isNull();
        assertThat(body.kind()).isEqualTo(Kind.GOVERNMENT);
        assertThat(body.level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void theOverviewMayNameTheOfficeThatCompiles() {
        Body body = resolve(null, "", "本报告由建宁县里心镇人民政府党政办公室编制。");
        assertThat(body.name()).isEqualTo("建宁县里心镇人民政府");
        assertThat(body.kind()).isEqualTo(Kind.GOVERNMENT);
    }

    @Test
    void aNameThatWasReplacedIsNone() {
        Body body = resolve(null, "现将中国体育彩票市统计局2019年政府信息公开工作年度报告向社会公布。", "我局公开信息5条。");
        assertThat(body.name()).isNull();
        assertThat(body.kind()).isEqualTo(Kind.DEPARTMENT);
        assertThat(body.level()).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void anAgencySpeaksOfItselfAndNotOfItsPlace() {
        Body body = resolve(null, "", "2022年,建宁县坚持公开。我局认真落实,我局公开信息8条。");
        assertThat(body.kind()).isEqualTo(Kind.DEPARTMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "自治区人民政府办公厅2022年政府信息公开工作年度报告,新疆维吾尔自治区人民政府办公厅",
        "自治区审计厅2022年政府信息公开工作年度报告,新疆维吾尔自治区审计厅",
        "重庆海关2020年政府信息公开年报,重庆海关",
        "重庆海关关区2020年政府信息公开年报,重庆海关",
        "海关总署(本级机关)2020年政府信息公开工作年度报告,海关总署",
        "自治区生态环境厅2023年政府信息公开工作年度报告,新疆维吾尔自治区生态环境厅",
        "建宁县人民政府机关2020年政府信息公开工作年度报告,建宁县人民政府",
        "称建宁县人民政府2020年政府信息公开工作年度报告,建宁县人民政府",
        "称多县2020年政府信息公开工作年度报告,称多县人民政府",
        "教育部办公厅发布2016年教育部政府信息公开工作年度报告,教育部"
    })
    void aTitleThatLeavesThePlaceToTheTextOrSaysMore(String title, String name) {
        assertThat(resolve(title, "新疆维吾尔自治区推进政务公开。", "新疆维吾尔自治区网站,新疆维吾尔自治区公报。2023年,自治区生态环境厅公开信息。")
                        .name())
                .isEqualTo(name);
    }

    private static Body resolve(@Nullable String title, String preface, String overview) {
        var passages = new ArrayList<Passage>();
        passages.add(passage(0, preface));
        passages.add(passage(1, overview));
        return new BodyResolver().resolve(new BodyEvidence(title, List.of(), passages, List.of(), null, null));
    }

    private static Passage passage(int section, String text) {
        var original = new Original(text);
        return new Passage(section, MappedText.of(original, 0, text.length()));
    }
}
