package org.gouji.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Clean reports of all forms in all layouts are found clean, and errors made on purpose are found or shown as not
/// checked. `-Dgouji.rules.clean=10000 -Dgouji.rules.errors=50` judges more of them; [RuleRun] does the same from
/// the command line.
class RuleJudgementTest {

    private static final long SEED = Long.getLong("gouji.rules.seed", 260_101);
    private static final int CLEAN = Integer.getInteger("gouji.rules.clean", 1000);
    private static final int ERRORS = Integer.getInteger("gouji.rules.errors", 5);
    private static final double RECALL = 0.98;
    private static final double PRECISION = 0.99;

    @Test
    void cleanReportsAreFoundCleanAndErrorsAreFound() {
        var run = new RuleRun(SEED);

        run.clean(CLEAN);
        run.errors(ERRORS, "");

        System.out.println(run.scores().table());
        assertThat(run.scores().falseErrors())
                .as("errors found in reports without one")
                .isEmpty();
        assertThat(run.scores().crashes()).isEmpty();
        run.scores().scores().forEach((rule, score) -> {
            assertThat(score.recall())
                    .as("recall of " + rule + "\n" + run.scores().of(rule, 5))
                    .isGreaterThanOrEqualTo(RECALL);
            assertThat(score.precision())
                    .as("precision of " + rule + "\n" + run.scores().of(rule, 5))
                    .isGreaterThanOrEqualTo(PRECISION);
        });
        assertThat(SeededErrors.all())
                .as("every error was made")
                .allMatch(error -> error.rules().stream()
                        .allMatch(rule -> !RuleRun.RULES.contains(rule)
                                || run.scores().scores().containsKey(rule)));
    }
}
