package org.gouji.acceptance.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.samples.content.Dice;
import org.jspecify.annotations.Nullable;

/// Errors in table 2.
final class ProactiveErrors {

    private static final String TABLE = "proactive_disclosure.";
    private static final String NORMATIVE = TABLE + "art20_1.normative_documents.";
    private static final String REGULATIONS = TABLE + "art20_1.regulations.";
    private static final String LICENSE = TABLE + "art20_5.admin_license.";
    private static final String FEES = TABLE + "art20_8.admin_fees.amount_wanyuan";
    private static final String PROJECTS = TABLE + "art20_9.government_procurement.project_count";
    private static final String AMOUNT = TABLE + "art20_9.government_procurement.total_amount";
    /// Rows with others on both sides, in both forms.
    private static final List<String> MIDDLE = List.of(
            "art20_1.normative_documents", "art20_5.admin_license", "art20_6.admin_penalty", "art20_6.admin_coercion");
    private static final String[] OVER_YEARS = {
        "items-carry", "valid-documents-carry", "outlier", "normative-documents-claim"
    };

    private ProactiveErrors() {}

    static List<SeededError> all() {
        return List.of(
                SeededError.of(
                        "a row left out",
                        "proactive-row-missing",
                        (clean, dice) ->
                                room(clean, LICENSE + (clean.has(LICENSE + "decisions") ? "decisions" : "change"))
                                        ? clean.withoutRow(TABLE + dice.pick(MIDDLE))
                                        : null),
                SeededError.of(
                                "more published than in total",
                                "published-exceeds-total",
                                (clean, dice) -> room(clean, NORMATIVE + "total_public")
                                        ? clean.set(
                                                NORMATIVE + "new_published",
                                                clean.value(NORMATIVE + "total_public") + dice.between(1, 9))
                                        : null)
                        .also(OVER_YEARS),
                SeededError.of(
                                "more items gone than there were",
                                "items-below-zero",
                                (clean, dice) -> room(clean, LICENSE + "change")
                                        ? clean.set(
                                                LICENSE + "change",
                                                -clean.value(LICENSE + "prev_year_items") - dice.between(1, 9))
                                        : null)
                        .also(OVER_YEARS),
                SeededError.of(
                        "projects without an amount",
                        "procurement-count-amount",
                        (clean, dice) -> room(clean, AMOUNT)
                                ? clean.set(Map.of(
                                        AMOUNT, BigDecimal.ZERO, PROJECTS, BigDecimal.valueOf(dice.between(1, 40))))
                                : null),
                SeededError.of(
                                "an amount without projects",
                                "procurement-count-amount",
                                (clean, dice) -> room(clean, AMOUNT)
                                        ? clean.set(Map.of(
                                                PROJECTS,
                                                BigDecimal.ZERO,
                                                AMOUNT,
                                                dice.decimal(1800, 2).add(BigDecimal.ONE)))
                                        : null)
                        .also("procurement-unit-missing"),
                SeededError.of(
                        "an amount without unit",
                        "procurement-unit-missing",
                        (clean, dice) -> room(clean, AMOUNT)
                                ? clean.set(Map.of(
                                                AMOUNT, dice.decimal(1800, 2).add(BigDecimal.ONE),
                                                PROJECTS, BigDecimal.valueOf(dice.between(1, 40))))
                                        .page(text -> text.replaceAll("采购总金额[/（(]?(?:单位[：:])?(?:元|万元)[）)]?", "采购总金额"))
                                : null),
                SeededError.of("regulations of a county", "regulations-without-power", ProactiveErrors::regulations)
                        .also(OVER_YEARS),
                SeededError.of(
                                "more issued than in force",
                                "issued-exceeds-valid",
                                (clean, dice) -> room(clean, NORMATIVE + "valid")
                                        ? clean.set(
                                                NORMATIVE + "issued",
                                                clean.value(NORMATIVE + "valid")
                                                        + clean.value(NORMATIVE + "repealed")
                                                        + dice.between(1, 9))
                                        : null)
                        .also(OVER_YEARS),
                SeededError.of("a remark in a cell", "number-with-remark", (clean, dice) -> {
                    String path = NORMATIVE + (clean.has(NORMATIVE + "valid") ? "valid" : "total_public");
                    return room(clean, path)
                            ? clean.mark(path, clean.value(path) + dice.pick(List.of("（含本级）", "（市政府印发）", "（历史累计）")))
                            : null;
                }),
                SeededError.of(
                                "a negative count",
                                "count-not-natural",
                                (clean, dice) -> room(clean, NORMATIVE + "issued")
                                        ? clean.set(NORMATIVE + "issued", -dice.between(1, 9))
                                        : null)
                        .also(OVER_YEARS),
                SeededError.of(
                                "a fraction",
                                "count-not-natural",
                                (clean, dice) -> room(clean, LICENSE + "decisions")
                                        ? clean.mark(LICENSE + "decisions", dice.between(1, 99) + ".5")
                                        : null)
                        .also(OVER_YEARS),
                SeededError.of(
                                "a negative number of applications",
                                "count-not-natural",
                                (clean, dice) -> room(clean, "applications.granted.natural_person")
                                        ? clean.set("applications.granted.natural_person", -dice.between(1, 9))
                                        : null)
                        .also(
                                "applications-row-total",
                                "applications-results-total",
                                "applications-shifted",
                                "claim-contradicts-table"),
                SeededError.of(
                        "fees in yuan",
                        "fee-unit-suspect",
                        (clean, dice) ->
                                room(clean, FEES) ? clean.set(FEES, 600_001L * dice.between(2, 200) + 1) : null),
                SeededError.of("the same digits in yuan", "fee-unit-suspect", ProactiveErrors::sameDigits)
                        .also("fee-claims-disagree"));
    }

    private static boolean room(Years clean, String path) {
        return clean.has(path);
    }

    private static @Nullable Years regulations(Years clean, Dice dice) {
        String path = REGULATIONS + (clean.has(REGULATIONS + "valid") ? "valid" : "total_public");
        return room(clean, path) ? clean.set(path, dice.between(1, 30)) : null;
    }

    private static @Nullable Years sameDigits(Years clean, Dice dice) {
        int yuan = dice.between(1_000, 9_999);
        return room(clean, FEES)
                ? clean.set(FEES, yuan).section(6, "本年度发出收费通知3件，总金额" + yuan + "元，实际收取信息处理费" + yuan + "元。")
                : null;
    }
}
