package org.gouji.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The classes, packages and folders that the documents name exist.
class ArchitectureTest {

    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w*(?:\\.\\w+\\(?\\)?)?");
    private static final Pattern FOLDER = Pattern.compile("[a-z][\\w-]*(?:/[\\w.-]+)+/?");

    /// Names of libraries and things that look like classes and are none of ours.
    private static final Set<String> OTHERS = Set.of("Jsoup.parse");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyClassThatIsNamedExists(String page) throws IOException {
        var classes = javaFiles().map(ArchitectureTest::simpleName).collect(Collectors.toSet());
        var named = code(page).stream()
                .filter(word -> CLASS.matcher(word).matches() && !OTHERS.contains(word))
                .map(word -> word.replaceFirst("\\..*", ""))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(classes).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
    void everyFolderThatIsNamedExists(String page) throws IOException {
        var missing = code(page).stream()
                .filter(word -> FOLDER.matcher(word).matches() && !word.startsWith("http"))
                .filter(word -> !Files.exists(ROOT.resolve(word)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPackageThatIsNamedExists() throws IOException {
        var packages = javaFiles()
                .map(file -> file.getParent().toString().replace('/', '.') + ".")
                .collect(Collectors.toSet());
        var named = code("ARCHITECTURE.md").stream()
                .filter(word -> word.startsWith("org.gouji."))
                .toList();
        assertThat(named).isNotEmpty().allMatch(name -> packages.stream().anyMatch(p -> p.contains("." + name + ".")));
    }

    @Test
    void everyPackageHasItsPageOfWords() throws IOException {
        var without = javaFiles()
                .filter(file -> file.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertThat(without).isEmpty();
    }

    private static List<String> code(String page) throws IOException {
        return CODE.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Stream<Path> javaFiles() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .toList()
                    .stream();
        }
    }
}
