package org.gouji.reader.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.jspecify.annotations.Nullable;

/// Bodies drawn from the list of divisions, and all the ways in which a page may say who reports for which
/// year. Every text is of our own composing.
final class Wordings {

    /// A body as a page may name it. `printed` is the full name without the place above, `code` the division.
    record Who(
            String name,
            String printed,
            String place,
            String we,
            Kind kind,
            Level level,
            @Nullable String code) {}

    /// A document and what it says.
    record Page(String wording, String text, Who who, int year) {}

    private static final List<String> DEPARTMENTS = List.of(
            "教育局",
            "发展和改革委员会",
            "市场监督管理局",
            "财政局",
            "农业农村局",
            "住房和城乡建设局",
            "卫生健康委员会",
            "人民政府办公室",
            "应急管理局",
            "医疗保障局",
            "政务服务中心",
            "公安局交通警察支队",
            "水利局",
            "城市管理局",
            "残疾人联合会",
            "档案馆",
            "机关事务管理局",
            "文化和旅游局",
            "信访局");

    private static final List<String> ZONES = List.of("经济技术开发区", "高新技术产业开发区", "青云综合实验区", "旅游度假区", "云溪新区");

    /// `N` is the name, `Y` the year, `C` the year in words.
    static final List<String> TITLES = List.of(
            "N Y年政府信息公开工作年度报告",
            "NY年政府信息公开工作年度报告",
            "NY年度政府信息公开工作年度报告",
            "Y年N政府信息公开工作年度报告",
            "Y年度N政府信息公开工作年度报告",
            "N政府信息公开工作年度报告（Y年）",
            "N政府信息公开工作年度报告(Y年度)",
            "N政府信息公开年度报告Y年",
            "NY年政府信息公开年报",
            "NY年政府信息公开工作报告",
            "NY年度政府信息公开报告",
            "NY年政府信息公开工作总结",
            "N政府信息公开Y年度报告",
            "N关于Y年政府信息公开工作年度报告",
            "N关于Y年度政府信息公开工作情况的报告",
            "N关于发布Y年政府信息公开工作年度报告的公告",
            "关于NY年政府信息公开工作年度报告的公示",
            "关于印发NY年政府信息公开工作年度报告的通知",
            "关于公布《NY年政府信息公开工作年度报告》的通知",
            "《NY年政府信息公开工作年度报告》",
            "标题：NY年政府信息公开工作年度报告",
            "标题: NY年政府信息公开工作年度报告",
            "文件名称：NY年政府信息公开工作年度报告",
            "信息名称：NY年度政府信息公开工作年度报告",
            "〔标题〕NY年政府信息公开工作年度报告",
            "【年报】NY年政府信息公开工作年度报告",
            "[公告]NY年政府信息公开工作年度报告",
            "# NY年政府信息公开工作年度报告",
            "**NY年政府信息公开工作年度报告**",
            "■NY年政府信息公开工作年度报告",
            "N C年政府信息公开工作年度报告",
            "C年度N政府信息公开工作年度报告",
            "NY政府信息公开工作年度报告",
            "NY年政府信息公开工作年度报告 - 云溪信息网",
            "NY年政府信息公开工作年度报告_政府信息公开年报_云溪县门户网站",
            "首页 > 政务公开 > 政府信息公开年报 > NY年政府信息公开工作年度报告",
            "当前位置：首页 政务公开 政府信息公开年报 NY年政府信息公开工作年度报告 来源：本站 时间：Z-01-20",
            "NY年政府信息公开工作年度报告.doc",
            "NY年政府信息公开工作年度报告（全文）",
            "NY年政府信息与政务公开工作年度报告",
            "NY年信息公开工作年度报告",
            "NY年政务公开工作报告",
            "N（本级）Y年政府信息公开工作年度报告",
            "N\nY年政府信息公开工作年度报告",
            "N\nY年度\n政府信息公开工作年度报告",
            "Y年N\n政府信息公开工作年度报告",
            "NY年政府信息\n公开工作年度报告",
            "NY年政府信息公开工作…",
            "N Y 年 政 府 信 息 公 开 工 作 年 度 报 告",
            "政府信息公开年报\nNY年政府信息公开工作年度报告",
            "附件1：NY年政府信息公开工作年度报告",
            "NY年政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》的要求编制，由总体情况等六个部分组成，统计数据截至年底。",
            "NY年政府信息公开工作年度报告发布时间：Z-01-20来源：本站",
            "NY年政府信息公开工作年度报告 本报告按照《中华人民共和国政府信息公开条例》的要求编制，由总体情况等六个部分组成。");

    /// Where the title is lost: `N`, `Y` as above, `O` the office that writes.
    static final List<String> PREFACES = List.of(
            "根据《中华人民共和国政府信息公开条例》，编制NY年政府信息公开工作年度报告。",
            "按照要求，现公布NY年度政府信息公开工作年度报告。",
            "现将NY年政府信息公开工作情况报告如下：所列数据的统计期限自Y年1月1日起至Y年12月31日止。",
            "本报告由N编制，统计期限自Y年1月1日起至Y年12月31日止。",
            "本报告由N根据《中华人民共和国政府信息公开条例》规定编制。本报告所列数据统计时限为Y年1月1日至12月31日。",
            "依据有关规定，N编制了本报告。数据的统计期限为Y年1月1日至Y年12月31日。");

    /// Pages that name others beside the body: `P` is the place above it, `W` the year before.
    static final List<String> TRAPS = List.of(
            "NY年政府信息公开工作年度报告\n根据《P人民政府办公室关于做好Y年政府信息公开工作年度报告编制工作的通知》要求，现将有关情况报告如下。",
            "PW年政府信息公开工作年度报告\nPY年政府信息公开工作年度报告\nNY年政府信息公开工作年度报告\n来源：P人民政府办公室 发布时间：Z-01-20",
            "首页 > P人民政府 > 政府信息公开年报\nNY年政府信息公开工作年度报告\n主办单位：P人民政府",
            "Y年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》和P人民政府要求，由N编制本报告。",
            "政府信息公开年报\nY年政府信息公开工作年度报告\n按照P关于编制Y年政府信息公开工作年度报告的要求，N编制了本报告。",
            "根据P人民政府办公室通知要求，现公布NY年政府信息公开工作年度报告。电子版可在P人民政府门户网站下载。",
            "NY年政府信息公开工作年度报告\n如有疑问，请与P人民政府办公室联系（电话：0598-0000000，邮编：350000）。",
            "N Y年政府信息公开工作年度报告\nW年政府信息公开工作年度报告\n统计期限自Y年1月1日起至Y年12月31日止。",
            "发布机构：P人民政府\n信息名称：NY年政府信息公开工作年度报告\n生成日期：Z-01-18 发布日期：Z-01-20\n正文：",
            "Y年政府信息公开工作年度报告 - N\n所列数据的统计期限自Y年1月1日起至12月31日止。本报告由N编制。");

    private static final String BODY = "\n一、总体情况\nY年，各项工作有序推进，全年主动公开政府信息120条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况"
            + "\nY年未收到政府信息公开申请。\n四、政府信息公开行政复议、行政诉讼情况\nY年未发生行政复议、行政诉讼。\n五、存在的主要问题及改进情况"
            + "\n一是内容有待丰富。X年，将进一步加强培训，X年力争全面提升。\n六、其他需要报告的事项\n无。\n";

    private final Random dice;
    private final List<Division> governments = new ArrayList<>();

    Wordings(long seed, List<Division> governments) {
        this.dice = new Random(seed);
        this.governments.addAll(governments);
    }

    Who draw() {
        var place = governments.get(dice.nextInt(governments.size()));
        return switch (dice.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> government(place);
            case 5 -> zone(place);
            default -> place.isTownship() ? government(place) : department(place);
        };
    }

    private static Who government(Division place) {
        return new Who(
                place.governmentName(),
                place.governmentName(),
                place.fullName(),
                "我" + Places.kindOf(place.name()),
                Kind.GOVERNMENT,
                place.level(),
                place.code());
    }

    private Who department(Division place) {
        String name = place.fullName() + DEPARTMENTS.get(dice.nextInt(DEPARTMENTS.size()));
        return new Who(name, name, name, "我单位", Kind.DEPARTMENT, place.level(), place.code());
    }

    private Who zone(Division place) {
        String name = (place.isTownship() ? "" : place.name()) + ZONES.get(dice.nextInt(ZONES.size()));
        String committee = dice.nextBoolean() ? "管理委员会" : "管委会";
        return new Who(
                name + committee,
                name + committee,
                name + committee,
                "我区",
                Kind.GOVERNMENT,
                Level.DEVELOPMENT_ZONE,
                null);
    }

    /// A page with the title in one of its wordings; a government is also named by its place alone.
    Page titled(int wording) {
        var who = draw();
        int year = 2019 + dice.nextInt(6);
        String name = dice.nextInt(3) == 0 ? who.place() : who.printed();
        String template = TITLES.get(wording % TITLES.size());
        return new Page(template, fill(template + "\n发布时间：Z-01-20" + BODY, name, year), who, year);
    }

    /// The government's office may write for itself or for its place: only a title tells.
    private Who drawWriter() {
        var who = draw();
        return who.name().endsWith("人民政府办公室") ? drawWriter() : who;
    }

    /// A page without title.
    Page untitled(int wording) {
        var who = drawWriter();
        int year = 2019 + dice.nextInt(6);
        String template = PREFACES.get(wording % PREFACES.size());
        return new Page(template, fill(template + BODY, who.printed(), year), who, year);
    }

    /// A page that names others, too.
    Page trapped(int wording) {
        var place = governments.get(dice.nextInt(governments.size()));
        var above = place.above();
        if (above == null) {
            return trapped(wording);
        }
        var who = place.isTownship() || dice.nextBoolean() ? government(place) : department(place);
        if (who.name().endsWith("办公室")) {
            return trapped(wording);
        }
        int year = 2019 + dice.nextInt(6);
        String template = TRAPS.get(wording % TRAPS.size());
        String text = (template + BODY).replace("P", above.fullName()).replace("W", Integer.toString(year - 1));
        return new Page(template, fill(text, who.printed(), year), who, year);
    }

    /// A page that only its signature names.
    Page signed() {
        var who = drawWriter();
        int year = 2019 + dice.nextInt(6);
        String date = dice.nextBoolean() ? "\nZ年1月20日\n" : "Z年1月20日\n";
        return new Page("signature", fill("本报告按规定编制。" + BODY + "N" + date, who.printed(), year), who, year);
    }

    private static String fill(String template, String name, int year) {
        return template.replace("N", name)
                .replace("Y", Integer.toString(year))
                .replace("X", Integer.toString(year + 1))
                .replace("Z", Integer.toString(year + 1))
                .replace("C", words(year));
    }

    private static String words(int year) {
        var words = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> words.append("〇一二三四五六七八九".charAt(c - '0')));
        return words.toString();
    }
}
