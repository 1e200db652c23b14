package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.gouji.contracts.report.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that nobody wrote: nothing is thrown, nothing is told that does not stand there, and it takes linear time.
class HostileClaimsTest {

    private static final String[] PIECES = {
        "2022年", "收到", "政府信息公开", "申请", "12", "3.5", "1,234", "件", "条", "万", "余", "%", "，", "。", "、", "（", "）", "其中",
        "分别为", "各", "均为", "和", "行政复议", "行政诉讼", "未", "无", "零", "没有", "同比增长", "较2021年", "全市", "本级", "县区", "百", "十", "〇",
        "一", "两", "次", " ", "\n", "第", "收费通知", "信息处理费", "元", "占", "百分之", "现行有效", "规范性文件", "|", "：", "𠮷", "-", "至"
    };
    private static final int CASES = 3_000;
    private static final int LONGEST = 40;
    private static final int MEGABYTE = 1 << 20;

    /// Far above what it takes, and far below what anything but linear time would.
    private static final long SECONDS = 30;

    @Test
    void whateverStandsThereNothingIsInvented() {
        var random = new Random(20_221_231L);
        for (int i = 0; i < CASES; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(1, LONGEST); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String sentence = text.toString();
            for (Claim claim : Sentences.read(random.nextInt(1, 7), sentence)) {
                int from = sentence.offsetByCodePoints(0, claim.source().start());
                int to = sentence.offsetByCodePoints(0, claim.source().end());
                assertThat(claim.quote()).as(sentence).isEqualTo(sentence.substring(from, to));
                assertThat(claim.value().signum()).as(sentence).isNotNegative();
                assertThat(MetricNames.ALL).as(sentence).containsKey(claim.metric());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请12件，其中当面申请3件，占25%，同比增长1%；行政复议、行政诉讼各1件。",
                "收到申请1件,",
                "其中1件",
                "行政复议、行政诉讼分别1件、",
                "没有因政府信息公开被申请行政复议,",
                "(((((1件"
            })
    void aMegabyteTakesLinearTime(String piece) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Claim> claims = Sentences.read(piece.repeat(MEGABYTE / piece.length() / 16));
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(claims).isNotNull();
        assertThat(spent).isLessThan(SECONDS * 1_000_000_000L);
    }
}
