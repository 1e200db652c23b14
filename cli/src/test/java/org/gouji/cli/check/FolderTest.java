package org.gouji.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.contracts.json.Json;
import org.gouji.samples.Agency;
import org.gouji.samples.GeneratedReport;
import org.gouji.samples.Layout;
import org.gouji.samples.Rendering;
import org.gouji.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A county over four years, whose last report counts the whole territory; two of its departments, of which one took
/// over the other's text. Nothing of this shows in one report alone.
class FolderTest {

    private static final String PENALTIES = "proactive_disclosure.art20_6.admin_penalty.decisions";
    private static final List<String> NAMES = List.of("years", "county.html", "department.html", "copy.html");

    private static final Set<String> AROUND =
            Set.of("outlier", "parent-below-children", "text-copied", "same-document-twice");

    @TempDir
    private Path folder;

    @BeforeEach
    void reports() throws IOException {
        Files.createDirectories(folder.resolve("years"));
        var years = Samples.history(5, 2021, 4, Set.of());
        for (var year : years.subList(0, 3)) {
            keep("years/" + year.year() + ".html", page(with(PENALTIES, 90, year)));
        }
        var last = with(PENALTIES, 95_000, years.getLast());
        keep("county.html", page(last).replace("全年新收政府信息公开申请", "全县共收到政府信息公开申请"));
        String department = page(Samples.ofYear(3, 2024, Set.of())).replace("三原县人民政府", "婺源县教育局");
        keep("department.html", department);
        keep("copy.html", department.replace("婺源县教育局", "婺源县水利局"));
    }

    @Test
    void whatStandsAroundAReportIsFoundInAllOrdersOfTheFiles() throws IOException {
        var orders = orders(NAMES);
        var found = check(orders.getFirst());

        assertThat(found.get("county.html")).containsOnlyKeys("outlier", "parent-below-children");
        assertThat(found.get("county.html").get("outlier"))
                .singleElement()
                .asString()
                .contains("前三年的中位数为 90");
        assertThat(found.get("county.html").get("parent-below-children"))
                .first()
                .asString()
                .contains("2 个下级单位");
        assertThat(found.get("department.html")).containsOnlyKeys("text-copied");
        assertThat(found.get("copy.html").get("text-copied"))
                .singleElement()
                .asString()
                .contains("婺源县教育局2024年度");
        for (var order : orders) {
            assertThat(check(order)).as("%s", order).isEqualTo(found);
        }
    }

    @Test
    void bodiesOfOneKindAndLevelAreComparedWithOneAnother() throws IOException {
        Files.createDirectories(folder.resolve("peers"));
        for (int seed = 100; seed < 124; seed++) {
            var report = with(PENALTIES, 80 + seed, county(seed));
            keep("peers/" + seed + ".html", page(report));
        }
        keep("peers/far.html", page(with(PENALTIES, 950_000, county(124))));
        var found = check(List.of("peers"));

        assertThat(found.get("far.html").get("outlier"))
                .singleElement()
                .asString()
                .contains("950000", "同级同类单位的中位数约为 190");
        assertThat(found.get("100.html")).doesNotContainKey("outlier");
        Files.delete(folder.resolve("peers/far.html"));
        keep("far.html", page(with(PENALTIES, 950_000, county(124))));
        assertThat(check(List.of("far.html")).get("far.html")).as("alone").doesNotContainKey("outlier");
    }

    /// Another county for each seed, all alike but for their names, texts and numbers.
    private static GeneratedReport county(int seed) {
        var made = Samples.ofYear(seed, 2022, Set.of());
        String name = "第" + (char) ('一' + seed * 7) + (char) ('一' + seed * 11) + "县人民政府";
        var old = made.agency();
        return made.by(new Agency(name, name, old.place(), old.we(), old.kind(), old.level()));
    }

    private static GeneratedReport with(String path, long value, GeneratedReport report) {
        var cells = new HashMap<>(report.cells());
        cells.put(path, BigDecimal.valueOf(value));
        return report.with(cells);
    }

    private static String page(GeneratedReport report) {
        return new String(Samples.print(report, Rendering.of(Layout.HTML)).bytes(), StandardCharsets.UTF_8);
    }

    private void keep(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name), page);
    }

    /// The messages by file and rule, of the rules that look around.
    private Map<String, Map<String, List<String>>> check(List<String> names) throws IOException {
        var out = new StringWriter();
        var arguments = new ArrayList<>(
                names.stream().map(name -> folder.resolve(name).toString()).toList());
        arguments.addAll(List.of("--format", "ndjson"));
        new CommandLine(new Check())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
        var found = new TreeMap<String, Map<String, List<String>>>();
        for (var line : out.toString().lines().toList()) {
            var answer = Json.MAPPER.readTree(line);
            var rules = new TreeMap<String, List<String>>();
            for (var finding : answer.path("findings")) {
                String rule = finding.path("rule").asText();
                if (AROUND.contains(rule)) {
                    rules.computeIfAbsent(rule, _ -> new ArrayList<>())
                            .add(finding.at("/message/zh").asText());
                }
            }
            found.put(Path.of(answer.path("file").asText()).getFileName().toString(), rules);
        }
        return found;
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<String>>();
        for (var first : names) {
            var others = names.stream().filter(name -> !name.equals(first)).toList();
            for (var rest : orders(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
