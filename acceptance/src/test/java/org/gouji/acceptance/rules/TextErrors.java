package org.gouji.acceptance.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.gouji.contracts.report.Body;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Errors in what the text says and in whose text it is.
final class TextErrors {

    private static final String RECEIVED = "applications.new_received.total";
    /// Of fewer, the shares are too coarse.
    private static final int LEAST = 5;
    private static final String PLAIN = "公开不够及时，下一步将加强培训，改进工作。";
    private static final String NOBODY = "本机关";
    private static final String TOWN = "城关镇";

    private TextErrors() {}

    static List<SeededError> all() {
        return List.of(
                SeededError.of("one thing with two numbers", "claims-contradict-each-other", TextErrors::twoNumbers)
                        .also("claim-contradicts-table"),
                SeededError.of(
                                "shares of more than the whole",
                                "shares-do-not-sum,share-miscalculated",
                                TextErrors::shares)
                        .also("aspect-missing"),
                SeededError.of("last year's text", "text-copied", (clean, dice) -> clean.copied())
                        .also("aspect-missing"),
                SeededError.of("an overview, a table, and nothing else", "not-an-annual-report", TextErrors::twoParts)
                        .also(
                                "section-missing",
                                "section-order",
                                "problems-section-empty",
                                "fee-statement-missing",
                                "wrong-form-for-year"),
                SeededError.of("nobody's name", "body-unresolved", (clean, dice) -> named(clean, NOBODY))
                        .also("published-late"),
                SeededError.of("a name that many towns have", "body-ambiguous", TextErrors::town)
                        .also("published-late", "appraisal-missing"));
    }

    private static @Nullable Years twoNumbers(Years clean, Dice dice) {
        long received = clean.value(RECEIVED);
        return received == 0
                ? null
                : clean.section(1, aspects("全年共收到政府信息公开申请" + received + "件。"))
                        .section(5, PLAIN)
                        .section(
                                6,
                                "本年度未收取信息处理费。" + clean.report().year() + "年共收到政府信息公开申请"
                                        + (received + clean.value("applications.carried_in.total") + dice.between(1, 9))
                                        + "件。");
    }

    /// The parts make up the whole, their shares do not: the second is far too high.
    private static @Nullable Years shares(Years clean, Dice dice) {
        int received = Math.toIntExact(clean.value(RECEIVED));
        if (received < LEAST) {
            return null;
        }
        int first = dice.between(1, received - 1);
        return clean.section(
                1,
                aspects("收到政府信息公开申请%d件，其中：网络申请%d件，占%s%%；信函申请%d件，占%s%%。"
                        .formatted(
                                received,
                                first,
                                percent(first, received),
                                received - first,
                                percent(received - first, received).add(BigDecimal.valueOf(dice.between(1, 30))))));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static String[] aspects(String said) {
        return new String[] {
            "（一）主动公开。及时更新。" + said, "（二）依申请公开。依法办理申请。", "（三）政府信息管理。规范管理。", "（四）政府信息公开平台建设。维护网站。", "（五）监督保障。开展工作考核和社会评议。"
        };
    }

    private static @Nullable Years twoParts(Years clean, Dice dice) {
        return clean.has(RECEIVED) ? clean.only(Set.of(1, dice.between(2, 4))) : null;
    }

    private static @Nullable Years town(Years clean, Dice dice) {
        var agency = clean.report().agency();
        return agency.kind() == Body.Kind.GOVERNMENT && agency.level() == Body.Level.TOWNSHIP
                ? named(clean, TOWN)
                : null;
    }

    /// Every name of the body on the page is this one.
    private static Years named(Years clean, String name) {
        var agency = clean.report().agency();
        return clean.page(text -> text.replace(agency.name(), name.equals(TOWN) ? name + "人民政府" : name)
                .replace(agency.titleName(), name)
                .replace(agency.place(), name));
    }
}
