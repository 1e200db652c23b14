package org.gouji.reader.body;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.gouji.reader.search.Endings;
import org.gouji.reader.search.Search;
import org.jspecify.annotations.Nullable;

/// A body's name as printed, taken apart: what stands before its place (国家税务总局), the places that its
/// beginning may mean, and the rest.
///
/// `places` has more than one entry where several divisions bear the name; `rest` is empty for a bare
/// place.
record PrintedName(String printed, String lead, List<Division> places, String rest) {

    private static final Search GOVERNMENT =
            Search.of("(?:人民)?政府(?:本级|机关)?|行政公署|行署|办事处|街道办事处|街道办|街办|办|党工委办事处|管理委员会|管委会");
    private static final Search GOVERNMENT_OFFICE = Search.of("(?:人民)?政府办(?:公[室厅])?");
    private static final Pattern PLACE =
            Pattern.compile("(?:人民政府)?(.{1,15}?(?:省|自治区|市|州|盟|地区|县|区|旗|街道|镇|乡|苏木))(?:(?:人民)?政府|办事处|街道办事处|行政公署|行署)?");
    private static final List<String> ZONE_COMMITTEES = List.of("管理委员会", "管委会", "管理办公室", "管理局");
    private static final Pattern LEADING_PLACES =
            Pattern.compile("(?!自治[区州县旗])(?:.{2,}?(?:自治区|地区|街道|苏木|[省市州盟县区旗镇](?!场监)|乡(?!建设|规划|管理|居民|一体)))+");

    /// 民族事务委员会(宗教事务局): one agency under two names.
    private static final Pattern IN_TWO = Pattern.compile(".+[局委会办厅室院]\\([^()]{2,14}[局委会办厅室院]\\)");

    private static final int LONGEST_STEM = 3;

    /// 海事局: with less a name says too little of what the agency does.
    private static final int SHORTEST_AGENCY = 3;

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /// 江堤街: some cities leave the last word of 街道 out.
    private static final Pattern STREET = Pattern.compile("[\\p{IsHan}]{2,20}街");

    /// The offices of the State Council's own administrations are named after these, then after their place.
    private static final Search LEAD = Search.of("国家税务总局|国家统计局|国家金融监督管理总局|中华人民共和国|中国人民银行|中国共产党|中共|国家能源局|国家粮食和物资储备局");

    /// 国务院 and what is directly below it, where no place is named.
    private static final Search STATE = Search.of("国务院.*|国家.{2,20}(?:局|委|委员会|总局|办公室)|中国.{2,20}(?:局|会|院|银行)"
            + "|海关总署|审计署|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源"
            + "|生态环境|住房和?城乡建设|交通运输|水利|农业农村|农业|商务|文化和旅游|文化|退役军人事务|应急管理|国土资源|环境保护)部(?:.{2,10}(?:局|委员会))?");

    private static final Endings AGENCY = Endings.of(
            "局|委|委员会|办|办公室|办公厅|厅|署|中心|院|站|所|队|会|处|社|馆|银行|公司|大学|学院|学校|中学|小学|幼儿园|领导小组|支队|大队|总队|海关|联|团|台|集团|园|库|部|校|厂|段|室");

    /// Takes a printed name apart. A place is only followed by one that lies in it.
    static PrintedName of(String printed) {
        String plain = BLANK.matcher(printed).find() ? BLANK.matcher(printed).replaceAll("") : printed;
        String name = plain.endsWith("街") && STREET.matcher(plain).matches() ? plain + "道" : plain;
        var leading = LEAD.at(name, 0);
        int begin = leading == null ? 0 : leading.end();
        List<Division> places = List.of();
        int at = begin;
        for (var step = first(name, begin); step != null; step = next(name, at, places)) {
            places = step.places();
            at = step.end();
        }
        return places.isEmpty()
                ? new PrintedName(name, "", places, name)
                : new PrintedName(name, name.substring(0, begin), places, name.substring(at));
    }

    private static @Nullable PlaceStep first(String name, int at) {
        var step = PlaceStep.at(name, at, List.of());
        if (step != null) {
            return step;
        }
        var stems = Divisions.all().stem(name.substring(at));
        return stems.isEmpty() ? PlaceStep.afterStem(name, at, List.of()) : new PlaceStep(stems, name.length());
    }

    /// 汉阳区人民政府江堤街道办事处: an agency of the district that is a place of its own.
    private static @Nullable PlaceStep next(String name, int at, List<Division> within) {
        return PlaceStep.at(name, name.startsWith("人民政府", at) ? at + 4 : at, within);
    }

    boolean isKnownGovernment() {
        return !places.isEmpty() && lead.isEmpty() && (rest.isEmpty() || isGovernment());
    }

    private boolean isGovernment() {
        boolean office = rest.equals("办") || rest.equals("街办") || rest.equals("街道办");
        return GOVERNMENT.is(rest) && (!office || places.getFirst().name().endsWith("街道"));
    }

    /// A zone, a retired or an invented place: what its own suffix says.
    boolean isUnknownGovernment() {
        return !isKnownGovernment()
                && lead.isEmpty()
                && (isZone() || PLACE.matcher(rest).matches());
    }

    boolean isZone() {
        return Places.isZone(zone());
    }

    /// The name of a zone without its committee.
    String zone() {
        for (String committee : ZONE_COMMITTEES) {
            if (rest.length() > committee.length() && rest.endsWith(committee)) {
                return rest.substring(0, rest.length() - committee.length());
            }
        }
        return rest;
    }

    /// The committee that runs a zone, as printed; empty where only the zone is named.
    String committee() {
        return rest.substring(zone().length());
    }

    boolean isAgency() {
        return GOVERNMENT_OFFICE.is(rest)
                || AGENCY.end(rest)
                || isState()
                || IN_TWO.matcher(rest).matches();
    }

    boolean isState() {
        if (!places.isEmpty()) {
            return false;
        }
        var leading = LEAD.at(rest, 0);
        boolean below = leading != null && leading.end() < rest.length();
        return !below && STATE.is(rest);
    }

    /// 市教育局, 我局: an agency that leaves its place unsaid.
    boolean isBareAgency() {
        return places.isEmpty()
                && isAgency()
                && !isState()
                && !LEADING_PLACES.matcher(rest).lookingAt();
    }

    /// 重庆海关, 海南海事局: named after a place without its last word, and not always a part of it.
    boolean isOfStem() {
        return places.isEmpty() && rest.length() > 2 && (rest.endsWith("海关") || (stem() > 0 && AGENCY.end(rest)));
    }

    /// The length of the place's name without its last word that the name begins with; 0 where it begins with none.
    private int stem() {
        for (int length = LONGEST_STEM; length >= 2; length--) {
            boolean agency = rest.length() >= length + SHORTEST_AGENCY;
            if (agency && !Divisions.all().stem(rest.substring(0, length)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    /// 阜阳气象局 as 阜阳市气象局, where a text calls it 市气象局; as printed where it does not.
    String withWholePlace(String text) {
        int length = stem();
        var places = Divisions.all().stem(rest.substring(0, length));
        if (places.size() != 1) {
            return printed;
        }
        String agency = rest.substring(length);
        String place = places.getFirst().name();
        return text.contains(place.substring(place.length() - 1) + agency) ? place + agency : printed;
    }

    /// The rest as it is officially written.
    String agency() {
        return GOVERNMENT_OFFICE.is(rest) ? (rest.endsWith("厅") ? "人民政府办公厅" : "人民政府办公室") : rest;
    }

    /// The official name where no division is known: 人民政府 is added to a bare place only.
    String ownName() {
        String known = places.size() == 1 ? places.getFirst().fullName() : printed.substring(0, placeLength());
        if (isZone()) {
            return known + rest;
        }
        var matcher = PLACE.matcher(rest);
        return known + (matcher.matches() ? Places.governmentOf(matcher.group(1)) : agency());
    }

    Level ownLevel() {
        if (isState()) {
            return Level.STATE;
        }
        if (isZone()) {
            return Level.DEVELOPMENT_ZONE;
        }
        var place = PLACE.matcher(rest);
        if (place.matches()) {
            return Places.level(place.group(1));
        }
        var leading = LEADING_PLACES.matcher(rest);
        return leading.lookingAt() ? Places.level(leading.group()) : Level.UNKNOWN;
    }

    Kind ownKind() {
        if (isUnknownGovernment()) {
            return Kind.GOVERNMENT;
        }
        return isAgency() ? Kind.DEPARTMENT : Kind.UNKNOWN;
    }

    private int placeLength() {
        return printed.length() - rest.length();
    }
}
