package org.gouji.acceptance.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.gouji.acceptance.damage.Judgement.Outcome;
import org.gouji.samples.damage.DamagedPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every damage in every layout, alone and in pairs: the reader finds the truth or says that it cannot. What it
/// finds is written to `docs/accuracy.md`.
///
/// `-Dgouji.cases=10000` reads as many pages, `-Dgouji.cases.seed=2` others; one page with all that is wrong in
/// it is shown by [DamageRun].
class DamageTest {

    private static final int USUAL_CASES = 2000;
    private static final long USUAL_SEED = 1;

    private static final int CASES = Integer.getInteger("gouji.cases", USUAL_CASES);
    private static final long SEED = Long.getLong("gouji.cases.seed", USUAL_SEED);

    private static final Accuracy ACCURACY = new Accuracy();

    @BeforeAll
    static void read() {
        var pages = new DamagedPages(SEED, Reporters::draw);
        LongStream.range(0, CASES).parallel().forEach(index -> {
            var page = pages.at(index);
            ACCURACY.count(page, Judgement.of(page));
        });
    }

    @Test
    void noNumberIsAnother() {
        assertThat(ACCURACY.count(Outcome.WRONG))
                .as("numbers that are not the page's; first of each page: %s", ACCURACY.faults())
                .isZero();
    }

    @Test
    void accuracyIsAsThePageSays() throws IOException {
        assumeThat(CASES == USUAL_CASES && SEED == USUAL_SEED)
                .as("docs/accuracy.md is about the usual pages")
                .isTrue();
        Path page = Path.of(System.getProperty("gouji.root", "..")).resolve("docs/accuracy.md");
        String written = PAGE.formatted(ACCURACY.markdown());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, written);
        }
        assertThat(page).as("run with -Dgolden.update=true, then read the diff").hasContent(written);
    }

    private static final String PAGE = """
            # How well damaged pages are read

            Made by `DamageTest` from composed reports of both forms (`mvn test -pl acceptance -am -Dtest=DamageTest \
            -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true`). First each damage alone in each layout, \
            then damages in pairs; the same pages every time.

            *Right*: the number, the blank or the dash is what the page prints, and what is gone is said to be gone. \
            *Not read*: the reader says that it cannot tell. *Misnamed*: called blank, struck out or there while it is \
            something else. *Misplaced*: the right number, read at another place of the page. *Wrong*: another number \
            than the page's.

            %s""";
}
