package org.gouji.reader;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Normalizer;
import org.gouji.reader.text.Original;
import org.gouji.reader.text.Passage;
import org.gouji.reader.text.Scripts;

/// The real reports and their answers, where they lie beside this repository.
public final class SharedSeeds {

    private static final Pattern SECTION = Pattern.compile(
            "([一二三四五六])、(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议.{0,2}行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项)");

    private SharedSeeds() {}

    /// A seed's answers beside its text.
    public record Seed(String name, String text, JsonNode gold) {

        @Override
        public String toString() {
            return name;
        }

        public List<Passage> passages() {
            return SharedSeeds.passages(text);
        }

        /// The lines before the first section, in normal form.
        public List<String> preface() {
            return passages().stream()
                    .filter(passage -> passage.section() == 0)
                    .map(passage -> passage.text().text())
                    .toList();
        }
    }

    public static List<Seed> all() throws IOException {
        Path shared = Path.of(System.getProperty("gouji.root", ".."))
                .resolve("../shared")
                .normalize();
        assumeTrue(Files.isDirectory(shared.resolve("seeds")), "skipped: no real reports in ../shared/seeds");
        try (Stream<Path> files = Files.list(shared.resolve("seeds"))) {
            return files.sorted().map(file -> seed(shared, file)).toList();
        }
    }

    private static Seed seed(Path shared, Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            Path gold = shared.resolve("gold/" + name + ".json");
            return new Seed(name, Files.readString(file), new ObjectMapper().readTree(gold.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /// One passage a line; a section begins with its heading, also inside a line.
    static List<Passage> passages(String text) {
        var original = new Original(text);
        var normal = Normalizer.of(Scripts.of(text)).normal(MappedText.of(original, 0, text.length()));
        var passages = new ArrayList<Passage>();
        int section = 0;
        int from = 0;
        var headings = SECTION.matcher(normal.text());
        while (headings.find()) {
            addLines(passages, section, normal.sub(from, headings.start()));
            section = "一二三四五六".indexOf(headings.group(1)) + 1;
            from = headings.end();
        }
        addLines(passages, section, normal.sub(from, normal.length()));
        return passages;
    }

    private static void addLines(List<Passage> passages, int section, MappedText text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                MappedText line = withoutBars(text.sub(from, i));
                if (line.length() > 1
                        && !line.text().contains("|")
                        && !line.text().matches("[-\\d., ]+")) {
                    passages.add(new Passage(section, line));
                }
                from = i + 1;
            }
        }
    }

    private static MappedText withoutBars(MappedText line) {
        int from = 0;
        int to = line.length();
        while (from < to && "| \r\t".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "| \r\t".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.sub(from, to);
    }
}
