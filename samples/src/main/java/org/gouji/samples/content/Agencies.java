package org.gouji.samples.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Body;
import org.gouji.samples.Agency;

/// Draws the bodies that report: governments of real counties, of townships that we made up, and
/// departments. The divisions' names lend only their shape; nothing is said about them.
public final class Agencies {

    private static final Places PLACES = load();

    private record County(String province, String city, String county) {}

    private record Places(List<County> counties, List<String> townships, List<String> departments) {}

    private Agencies() {}

    public static Agency draw(Dice dice) {
        var county = dice.pick(PLACES.counties());
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> countyGovernment(county, dice);
            case 4, 5, 6 -> department(county, dice);
            default -> township(county, dice);
        };
    }

    private static Agency countyGovernment(County county, Dice dice) {
        String place = county.county();
        String name = place + "人民政府";
        return new Agency(
                name, dice.chance(0.5) ? name : place, place, ours(place), Body.Kind.GOVERNMENT, Body.Level.COUNTY);
    }

    private static Agency department(County county, Dice dice) {
        String name = county.county() + dice.pick(PLACES.departments());
        return new Agency(name, name, county.county(), "我局", Body.Kind.DEPARTMENT, Body.Level.COUNTY);
    }

    private static Agency township(County county, Dice dice) {
        String place = county.county() + dice.pick(PLACES.townships()) + (dice.chance(0.7) ? "镇" : "乡");
        String name = place + "人民政府";
        return new Agency(name, name, place, ours(place), Body.Kind.GOVERNMENT, Body.Level.TOWNSHIP);
    }

    private static String ours(String place) {
        return "我" + place.charAt(place.length() - 1);
    }

    private static Places load() {
        try (InputStream in = Agencies.class.getResourceAsStream("/org/gouji/samples/places.json")) {
            return Json.MAPPER.readValue(in, Places.class);
        } catch (IOException e) {
            throw new UncheckedIOException("places.json", e);
        }
    }
}
