package org.gouji.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gouji.samples.Flaw;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendered;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader walks from the list of reports to the characters that a finding was made from.
class PageWalkTest {

    private static final Path ROOT =
            Path.of(System.getProperty("gouji.root", "..")).toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("query-service/src/main/webui");
    private static final Path PLAYWRIGHT = PAGE.resolve("node_modules/@playwright/test/cli.js");
    /// Numbers that the equations prove, and illegible ones.
    private static final Path RUN_TOGETHER = ROOT.resolve("samples/reports/21-run-together.txt");

    private static final long LONGEST_WALK_MINUTES = 10;
    private static final long SEED = 42;

    @TempDir
    @Nullable Path folder;

    @Test
    void everyNumberLeadsToItsCharacters() throws IOException, InterruptedException {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "skipped: the browser test, for no Chromium is installed");
        assumeTrue(RunningSystem.isBuilt(ROOT), "skipped: the browser test, for the services are not packaged");
        assumeTrue(Files.exists(PLAYWRIGHT), "skipped: the browser test, for the web page is not built");

        try (var system = new RunningSystem(ROOT, folder)) {
            for (var report : reports()) {
                system.publish(report);
            }
            system.publish("run-together", "text/plain", Files.readAllBytes(RUN_TOGETHER));
            Path log = ROOT.resolve("acceptance/target/walk.log");
            assertThat(walk(system, chromium.get(), log))
                    .as(Files.readString(log))
                    .isZero();
        }
    }

    /// One of each kind of original that the walk looks for, and one without tables.
    private static List<Rendered> reports() {
        return List.of(
                Samples.at(SEED, 1, Rendering.of(Layout.CELL_PER_LINE), Set.of(Flaw.BALANCE_BROKEN)),
                Samples.at(SEED, 2, Rendering.of(Layout.HTML), Set.of(Flaw.TOTAL_WRONG)),
                Samples.at(SEED, 3, Rendering.of(Layout.TABLES_LOST), Set.of()),
                Samples.at(SEED, 4, Rendering.of(Layout.PIPE_ROWS), Set.of()));
    }

    /// The walk's exit code; what it said is in the log.
    private static int walk(RunningSystem system, Path chromium, Path log) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("node", PLAYWRIGHT.toString(), "test").directory(PAGE.toFile());
        builder.environment().put("GOUJI_PAGE", system.page().toString());
        builder.environment().put("GOUJI_CHROMIUM", chromium.toString());
        builder.environment()
                .put("GOUJI_WALK_OUTPUT", ROOT.resolve("acceptance/target/walk").toString());
        Files.createDirectories(log.getParent());
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(LONGEST_WALK_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new AssertionError("the walk does not end, see " + log);
        }
        return process.exitValue();
    }

    private static Optional<Path> chromium() {
        var given = Optional.ofNullable(System.getenv("GOUJI_CHROMIUM")).map(Path::of);
        return Stream.concat(given.stream(), onPath("chromium", "chromium-browser", "google-chrome"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath(String... names) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of(names).flatMap(name -> Stream.of(folders).map(each -> Path.of(each, name)));
    }
}
