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
            strings = {"一、总体情况", "1、 总体情况", "1.总体情况", "(一)总体情况", "一,、总体情况", "一、.总体情况", "前言。一、本年度政府信息公开工作的总体情况 (一)公开"})
    void theOverviewIsFoundHoweverItIsNumbered(String heading) {
        assertThat(sections("标题\n" + heading + "\n甲镇公开信息三条。\n" + OTHERS)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void aPartOfTheOverviewThatIsNumberedSoIsNoSection() {
        String parts = "一、总体情况\n1.主动公开政府信息情况\n公开信息三条。\n";
        var sections = Sections.of(TextPage.of(parts + OTHERS), Structure.latest());
        assertThat(sections.get(1).lines()).hasSize(2);
    }

    private static List<Integer> sections(String text) {
        return Sections.of(TextPage.of(text), Structure.latest()).stream()
                .map(SectionLines::number)
                .toList();
    }
}
