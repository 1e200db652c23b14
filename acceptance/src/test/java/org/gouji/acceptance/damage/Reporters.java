package org.gouji.acceptance.damage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.contracts.report.Body;
import org.gouji.reader.ReportReader;
import org.gouji.samples.Agency;
import org.gouji.samples.content.Dice;

/// Bodies of every kind and level, named after all divisions that the reader knows. The names lend only their
/// shape; nothing is said about the places.
final class Reporters {

    private static final List<String> OFFICES = List.of(
            "教育局",
            "民政局",
            "财政局",
            "司法局",
            "水利局",
            "卫生健康委员会",
            "发展和改革委员会",
            "交通运输局",
            "自然资源局",
            "住房和城乡建设局",
            "市场监督管理局",
            "农业农村局",
            "应急管理局",
            "统计局",
            "审计局",
            "信访局",
            "医疗保障局",
            "文化广电和旅游局",
            "生态环境局",
            "人民政府办公室",
            "公安局",
            "退役军人事务局",
            "行政审批服务局",
            "城市管理局");
    private static final List<String> ZONES = List.of("经济技术开发区管理委员会", "高新技术产业开发区管理委员会", "综合保税区管理委员会");

    private record Division(String name, String of, Body.Level level) {}

    private static final List<List<Division>> LEVELS = load();

    private Reporters() {}

    static Agency draw(Dice dice) {
        var level = dice.pick(LEVELS);
        var division = dice.pick(level);
        boolean township = division.level() == Body.Level.TOWNSHIP;
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> township ? government(division, dice) : department(division, dice);
            case 3 -> township ? government(division, dice) : zone(division, dice);
            default -> government(division, dice);
        };
    }

    private static Agency government(Division division, Dice dice) {
        String place = division.of() + division.name();
        String name = place + (place.endsWith("街道") ? "办事处" : place.matches(".*(?:地区|盟)") ? "行政公署" : "人民政府");
        boolean whole = division.level() == Body.Level.TOWNSHIP || dice.chance(0.5);
        return new Agency(name, whole ? name : place, place, ours(place), Body.Kind.GOVERNMENT, division.level());
    }

    private static Agency department(Division division, Dice dice) {
        String name = division.name() + dice.pick(OFFICES);
        return new Agency(name, name, division.name(), "我局", Body.Kind.DEPARTMENT, division.level());
    }

    private static Agency zone(Division division, Dice dice) {
        String name = division.name().replaceFirst("[市区县]$", "") + dice.pick(ZONES);
        return new Agency(name, name, division.name(), "我区", Body.Kind.GOVERNMENT, Body.Level.DEVELOPMENT_ZONE);
    }

    private static String ours(String place) {
        return place.endsWith("街道") ? "我街道" : "我" + place.charAt(place.length() - 1);
    }

    private static List<List<Division>> load() {
        var in = Objects.requireNonNull(ReportReader.class.getResourceAsStream("/divisions/divisions.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var levels = Stream.generate(() -> (List<Division>) new ArrayList<Division>())
                    .limit(4)
                    .toList();
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line.split(" "), levels));
            return levels;
        } catch (IOException e) {
            throw new UncheckedIOException("divisions.txt", e);
        }
    }

    private static void add(String[] words, List<List<Division>> levels) {
        int level = words[0].length() / 2 - 1;
        String name = words[1];
        boolean filler = level == 1 && name.matches(".*(?:市辖区|直辖县级行政区划|县)$");
        if (filler || name.matches("市辖区|.*(?:开发区|园区|管理区|示范区|新区|产业区|合作区)")) {
            return;
        }
        levels.get(level)
                .add(new Division(
                        name,
                        "",
                        List.of(Body.Level.PROVINCE, Body.Level.PREFECTURE_CITY, Body.Level.COUNTY)
                                .get(level)));
        for (int i = 2; i < words.length && level == 2; i++) {
            String township = words[i].replaceFirst("^\\d{3}", "");
            if (township.matches(".*(?:镇|乡|街道)$")) {
                levels.get(3).add(new Division(township, name, Body.Level.TOWNSHIP));
            }
        }
    }
}
