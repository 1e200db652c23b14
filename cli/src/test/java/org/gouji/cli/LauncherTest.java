package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The script at the root, in a project of its own with a JDK and a Maven that only say what they were asked.
class LauncherTest {

    private static final String SAYS_WHAT_IT_WAS_ASKED = "echo \"$(basename \"$0\") $*\"";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeProject() throws IOException {
        root = Files.createDirectory(folder.resolve("project"));
        Files.copy(Path.of(System.getProperty("gouji.root"), "gouji"), root.resolve("gouji"));
        write("pom.xml", "");
        write(".mvn/jvm.config", "");
        write("cli/pom.xml", "");
        write("cli/src/main/java/Main.java", "class Main {}");
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        script("jdk/bin/javac", "");
        script("jdk/bin/java", "echo java \"${@: -1}\"");
        script("tools/node", "echo v20.1.0");
        script("tools/npm", "echo 10.2.0");
        script(
                "tools/mvn",
                "[ \"$1\" = --version ] && echo 'Apache Maven 3.8.7' && exit\n" + "echo \"mvn $*\" >>" + root
                        + "/asked\n" + SAYS_WHAT_IT_WAS_ASKED + "\n" + makeArtifacts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "test --fast"})
    void wrongUsageIsOneLineAndSixtyFourAndBuildsNothing(String arguments) throws Exception {
        Answer answer = gouji(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(answer.exitCode()).isEqualTo(64);
        assertThat(answer.lines()).hasSize(1);
        assertThat(root.resolve("asked")).doesNotExist();
    }

    @Test
    void buildsOnceAndAgainWhenASourceChanges() throws Exception {
        assertThat(gouji("check").lines()).last().isEqualTo("java check");
        assertThat(gouji("check").lines()).containsExactly("java check");
        assertThat(asked()).containsExactly("mvn -q -B -ntp -Dquick package");
        write("cli/src/main/java/Main.java", "class Main { int changed; }");
        gouji("check");
        assertThat(asked()).hasSize(2);
    }

    @Test
    void aFailedBuildIsNotRemembered() throws Exception {
        script(
                "tools/mvn",
                "[ \"$1\" = --version ] && echo 'Apache Maven 3.9.0' && exit\n" + makeArtifacts() + "\nexit 1");
        assertThat(gouji("check").exitCode()).isEqualTo(1);
        assertThat(gouji("check").exitCode()).isEqualTo(1);
    }

    @Test
    void testsEndWithMavensOwnLinesAndCountAsABuild() throws Exception {
        Answer answer = gouji("test");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.lines()).last().isEqualTo("mvn -B -ntp verify");
        assertThat(answer.lines()).anyMatch(line -> line.startsWith("skipped: tests on the shared corpus"));
        gouji("check");
        assertThat(asked()).containsExactly("mvn -B -ntp verify");
    }

    @Test
    void anOldMavenIsNamed() throws Exception {
        script("tools/mvn", "echo 'Apache Maven 3.6.3'");
        Answer answer = gouji("up");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines()).singleElement().asString().contains("Maven 3.6 is too old: the build needs 3.8");
    }

    @Test
    void aMissingNodeIsNamed() throws Exception {
        script("tools/node", "exit 127");
        Answer answer = gouji("up");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines()).singleElement().asString().contains("Node is missing: the build needs 20");
    }

    @Test
    void anOldNodeDoesNotMatterOnceEverythingIsBuilt() throws Exception {
        gouji("up");
        script("tools/node", "echo v18.0.0");
        assertThat(gouji("up").lines()).containsExactly("java up");
    }

    private record Answer(int exitCode, List<String> lines) {}

    private Answer gouji(String... arguments) throws IOException, InterruptedException {
        var command =
                new java.util.ArrayList<>(List.of("bash", root.resolve("gouji").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        var environment = builder.environment();
        environment.put("JAVA_HOME", root.resolve("jdk").toString());
        environment.put("PATH", root.resolve("tools") + ":" + environment.get("PATH"));
        environment.remove("MVN");
        environment.remove("GOUJI_JAVA_OPTS");
        environment.remove("GOUJI_FUZZ");
        Process process = builder.start();
        List<String> lines = process.inputReader().lines().toList();
        return new Answer(process.waitFor(), lines);
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(root.resolve("asked"));
    }

    /// What a build leaves behind.
    private String makeArtifacts() {
        var script = new StringBuilder("cd '" + root + "'\n");
        for (String module : List.of("cli", "bench", "local-stack")) {
            script.append("mkdir -p %1$s/target/lib; touch %1$s/target/%1$s-0.1.0-SNAPSHOT.jar%n".formatted(module));
        }
        for (String service : List.of("ingest", "parse", "validate", "query")) {
            String app = service + "-service/target/quarkus-app";
            script.append("mkdir -p %1$s; touch %1$s/quarkus-run.jar%n".formatted(app));
        }
        return script.append("mkdir -p target").toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void script(String file, String body) throws IOException {
        write(file, "#!/usr/bin/env bash\n" + body + "\n");
        assertThat(root.resolve(file).toFile().setExecutable(true)).isTrue();
    }
}
