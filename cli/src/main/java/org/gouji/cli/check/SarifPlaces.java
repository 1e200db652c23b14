package org.gouji.cli.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.cli.check.Sarif.Location;
import org.gouji.cli.check.Sarif.Text;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// Where something stands, as SARIF says it.
final class SarifPlaces {

    private SarifPlaces() {}

    /// Related places have numbers of their own, from one.
    static List<Location> numbered(List<Location> places) {
        var numbered = new ArrayList<Location>();
        for (var place : places) {
            numbered.add(new Location(
                    numbered.size() + 1, place.physicalLocation(), place.logicalLocations(), place.message()));
        }
        return numbered;
    }

    static Location of(String name) {
        return new Location(null, new Sarif.Physical(new Sarif.Artifact(uri(name)), null), null, null);
    }

    static Location of(String name, @Nullable Source source, Lines lines, @Nullable String what) {
        if (source == null) {
            return of(name);
        }
        var start = lines.start(source);
        var end = lines.end(source);
        var region = new Sarif.Region(
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                source.start(),
                source.end() - source.start(),
                new Text(lines.characters(source)));
        return new Location(
                null,
                new Sarif.Physical(new Sarif.Artifact(uri(name)), region),
                null,
                what == null ? null : new Text(what));
    }

    /// A place in another report: `350430/2022:applications.carried_forward.total`.
    static Location elsewhere(String report, String path, String what) {
        String name = report + path.substring(path.indexOf(':'));
        return new Location(null, null, List.of(new Sarif.Logical(name, "element")), new Text(what));
    }

    /// A relative reference where the name is relative.
    private static String uri(String name) {
        String path = Arrays.stream(name.split("/", -1))
                .map(step -> URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return name.startsWith("/") ? "file://" + path : path;
    }
}
