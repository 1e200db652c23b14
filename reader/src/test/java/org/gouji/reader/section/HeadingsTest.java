package org.gouji.reader.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.reader.page.TextPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    private static final String OTHERS = """
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            六、其他需要报告的事项
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总体情况",
                "一、工作开展情况",
                "1、 总体情况",
                "1.总体情况",
                "(一)总体情况",
                "一,、总体情况",
                "一、.总体情况",
                "前言。一、本年度政府信息公开工作的总体情况 (一)公开"
            })
    void theOverviewIsFoundHoweverItIsNumbered(String heading) {
        assertThat(sections("标题\n" + heading + "\n甲镇公开信息三条。\n" + OTHERS)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    /// Before the forms bodies chose their titles themselves; a page without line ends holds them all in one line.
    @Test
    void ownTitlesAreFoundInsideALine() {
        String line = "现将工作报告如下： 一、政府信息主动公开情况 公开信息三条。 二、政府依申请公开政府信息和不予公开信息情况 未收到申请。"
                + " 三、政府信息公开收费和减免情况 没有收费。 四、政府信息公开被申请复议的情况 没有复议。 五、工作中存在的不足和改进措施 还有不足。 六、其他需要报告的事项 无。";
        assertThat(earliest(line)).containsExactly(0, 2, 3, 7, 4, 5, 6);
    }

    @Test
    void anOrdinalMayStandApartFromItsMark() {
        assertThat(earliest("一 概述\n公开三条。\n二 主动公开情况\n公开三条。\n四 复议、诉讼和申诉的情况\n没有。")).containsExactly(0, 1, 2, 4);
        assertThat(earliest("一 、概 述\n公开三条。\n二 、主动公开政府信息情况\n公开三条。")).containsExactly(0, 1, 2);
    }

    /// Where bodies chose their sections themselves, numbered parts may be all there is of one.
    @Test
    void aPartMayBeAllThereIsOfASection() {
        assertThat(earliest("二、政府信息公开情况\n1、主动公开政府信息情况\n公开三条。\n2、依申请公开情况\n没有。\n四、存在问题和不足\n有。"))
                .containsExactly(0, 2, 3, 5);
    }

    /// A later form's title in a report of 2012.
    @Test
    void applicationsAreNamedBeforeOrBehindTheirHandling() {
        assertThat(earliest("一、概述\n公开三条。\n二、主动公开情况\n三条。\n三、收到和处理政府信息公开申请情况\n未收到申请。"))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void aPartOfTheOverviewThatIsNumberedSoIsNoSection() {
        String parts = "一、总体情况\n1.主动公开政府信息情况\n公开信息三条。\n";
        var sections = Sections.of(TextPage.of(parts + OTHERS), Structure.latest());
        assertThat(sections.get(1).lines()).hasSize(2);
    }

    @Test
    void wordsOfOneTitleHeadPartsOfAnotherSectionToo() {
        String parts = "一、总体情况\n(一)工作开展情况\n公开信息三条。\n";
        var sections = Sections.of(TextPage.of(parts + OTHERS), Structure.latest());
        assertThat(sections.get(1).lines()).hasSize(2);
    }

    private static List<Integer> earliest(String text) {
        return Sections.of(TextPage.of(text), Structure.earliest()).stream()
                .map(SectionLines::number)
                .toList();
    }

    private static List<Integer> sections(String text) {
        return Sections.of(TextPage.of(text), Structure.latest()).stream()
                .map(SectionLines::number)
                .toList();
    }
}
