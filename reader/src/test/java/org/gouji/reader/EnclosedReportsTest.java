package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Cell;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Source;
import org.gouji.reader.page.Enclosed;
import org.gouji.reader.text.Original;
import org.junit.jupiter.api.Test;

/// Reports that a portal's interface answers with: the article in a field of a JSON document.
class EnclosedReportsTest {

    private static final String TITLE = "青岚县水务局2022年政府信息公开工作年度报告";

    /// As portals keep it: the title is a field of its own. One character is outside the basic plane.
    private static final String ARTICLE = """
            <div class="view TRS_UEDITOR">
            <p>一、总体情况</p><p>（一）主动公开。全年主动公开信息&nbsp;120&nbsp;条，涉及𬭎湖水库。</p>
            <p>二、主动公开政府信息情况</p>
            <table><tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
            <tr><td>行政规范性文件</td><td>12</td><td>3</td><td>45</td></tr>
            <tr><td colspan="4">第二十条第（五）项</td></tr>
            <tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
            <tr><td>行政许可</td><td colspan="3">310</td></tr>
            </table>
            <p>三、收到和处理政府信息公开申请情况</p><p>无。</p>
            <p>四、因政府信息公开工作被申请行政复议、提起行政诉讼情况</p><p>无。</p>
            <p>五、政府信息公开工作存在的主要问题及改进情况</p><p>公开内容有待深化。</p>
            <p>六、其他需要报告的事项</p><p>2022年未收取信息处理费。</p></div>
            """;

    private static final String TEXT = """
            一、总体情况
            全年主动公开信息120条。
            二、主动公开政府信息情况
            信息内容|本年制发件数|本年废止件数|现行有效件数
            规章|0|0|0
            行政规范性文件|12|3|45
            三、收到和处理政府信息公开申请情况
            无。
            四、因政府信息公开工作被申请行政复议、提起行政诉讼情况
            无。
            五、政府信息公开工作存在的主要问题及改进情况
            公开内容有待深化。
            六、其他需要报告的事项
            无。
            """;

    private static final ObjectMapper ESCAPING = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    @Test
    void theArticleIsReadAsAPageWhoseTitleIsKnown() throws Exception {
        var report = read(answer(TITLE, ARTICLE));
        var page = read("<html><head><title>" + TITLE + "</title></head><body>" + ARTICLE + "</body></html>");

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.year()).isEqualTo(2022);
        assertThat(report.body()).isEqualTo(page.body());
        assertThat(report.body().printed()).isEqualTo("青岚县水务局");
        assertThat(report.published()).hasToString("2023-01-19");
        assertThat(printed(report)).isEqualTo(printed(page)).contains("12", "45", "310");
        assertThat(report.claims())
                .extracting(Claim::quote)
                .isNotEmpty()
                .isEqualTo(page.claims().stream().map(Claim::quote).toList());
    }

    /// What stands where a source points: with the escapes of JSON it is what was read.
    @Test
    void everyNumberStandsWhereItIsSaidToStand() throws Exception {
        for (String json :
                List.of(answer(TITLE, ARTICLE), answer(TITLE, ARTICLE).replace("/", "\\/"), escaped())) {
            var report = read(json);
            assertThat(report.document().characters()).isEqualTo(json.codePointCount(0, json.length()));
            assertThat(printed(report)).contains("12", "45", "310");
            for (var cell : cells(report)) {
                assertThat(at(json, Objects.requireNonNull(cell.source()))).isEqualTo(cell.raw());
            }
            for (var claim : report.claims()) {
                assertThat(at(json, claim.source())).isEqualTo(claim.quote());
            }
        }
    }

    @Test
    void whereNothingNamesTheBodyItIsUnknown() throws Exception {
        assertThat(read(answer("2022年政府信息公开工作年度报告", ARTICLE)).body().name()).isNull();
    }

    @Test
    void theNearestTitleIsTheArticles() throws Exception {
        var answer = Map.of(
                "title", "青岚县人民政府2021年政府信息公开工作年度报告", "rows", List.of(Map.of("title", TITLE, "content", ARTICLE)));
        assertThat(read(json(answer)).body().printed()).isEqualTo("青岚县水务局");
        assertThat(read(json(answer)).year()).isEqualTo(2022);
    }

    @Test
    void aTextWithoutMarkupIsReadWithItsLines() throws Exception {
        var report = read(answer(TITLE, TEXT));
        assertThat(report.body().printed()).isEqualTo("青岚县水务局");
        assertThat(report.sections()).hasSize(6);
        assertThat(printed(report)).contains("12", "45");
    }

    /// Which of two articles is meant nobody knows: neither is taken for the document.
    @Test
    void ofTwoArticlesNoneIsTheDocument() throws Exception {
        var other = TITLE.replace("水务局", "民政局");
        var answer = List.of(
                Map.of("title", TITLE, "content", ARTICLE), Map.of("title", other, "content", ARTICLE + "<p> </p>"));
        assertThat(Enclosed.in(new Original(json(answer)))).isEmpty();
    }

    @Test
    void aListOfTextsWithoutEndHasNoArticle() throws Exception {
        var texts = new ArrayList<Object>(Collections.nCopies(10_000, ""));
        texts.set(0, ARTICLE);
        assertThat(Enclosed.in(new Original(json(texts)))).isPresent();
        texts.add(ARTICLE);
        assertThat(Enclosed.in(new Original(json(texts)))).isEmpty();
    }

    @Test
    void anAnswerThatLeadsToAFileNamesIt() throws Exception {
        var reading = reading(answer(TITLE, "<div><p>附件：<a href=\"/files/nb.pdf\">" + TITLE + "</a></p></div>"));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.rejection().code()).isEqualTo(Rejection.ATTACHMENT_ONLY));
    }

    @Test
    void whatIsNoJsonIsItsOwnPage() {
        assertThat(Enclosed.in(new Original("{\"title\": \"甲\", \"content\": \"乙\"")))
                .isEmpty();
        assertThat(Enclosed.in(new Original("{\"content\": \"甲\"}\n{\"content\": \"乙\"}")))
                .isEmpty();
        assertThat(Enclosed.in(new Original("[附件]政府信息公开工作年度报告"))).isEmpty();
    }

    private static String answer(String title, String article) throws Exception {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", 4711);
        data.put("doc_title", "");
        data.put("title", title);
        data.put("content", article);
        data.put("publish_time", "2023-01-19 10:20:30");
        return json(Map.of("code", "200", "data", data));
    }

    private static String escaped() throws Exception {
        return ESCAPING.writeValueAsString(Json.MAPPER.readTree(answer(TITLE, ARTICLE)));
    }

    private static String json(Object value) throws Exception {
        return Json.MAPPER.writeValueAsString(value);
    }

    private static String at(String json, Source source) throws Exception {
        int from = json.offsetByCodePoints(0, source.start());
        String part = json.substring(from, json.offsetByCodePoints(from, source.end() - source.start()));
        return Json.MAPPER.readValue('"' + part + '"', String.class);
    }

    private static List<Cell.Numeric> cells(Report report) {
        return report.tables().values().stream()
                .flatMap(table -> table.cells().values().stream())
                .filter(Cell.Numeric.class::isInstance)
                .map(Cell.Numeric.class::cast)
                .toList();
    }

    private static List<String> printed(Report report) {
        return cells(report).stream().map(Cell.Numeric::raw).toList();
    }

    private static Report read(String text) {
        return ((Reading.Read) reading(text)).report();
    }

    private static Reading reading(String text) {
        return new ReportReader().read(RawDocument.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
