package org.gouji.reader.body;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;

/// A body's name as printed, taken apart: the places that its beginning may mean, and the rest.
///
/// `places` has more than one entry where several divisions bear the name; `rest` is empty for a bare
/// place.
record PrintedName(String printed, List<Division> places, String rest) {

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|行政公署|行署|办事处|街道办事处|街道办|管理委员会|管委会");
    private static final Pattern GOVERNMENT_OFFICE = Pattern.compile("(?:人民)?政府办(?:公[室厅])?");
    private static final Pattern PLACE =
            Pattern.compile("(.{1,15}?(?:省|自治区|市|州|盟|地区|县|区|旗|街道|镇|乡|苏木))(?:(?:人民)?政府|办事处)?");
    private static final Pattern ZONE_COMMITTEE = Pattern.compile("(.+?)(?:管理委员会|管委会|管理办公室|管理局)?");
    private static final Pattern LEADING_PLACES = Pattern.compile("(?:.{2,}?(?:自治区|地区|街道|苏木|[省市州盟县区旗镇乡]))+");
    private static final Pattern AGENCY =
            Pattern.compile(".*(?:局|委|委员会|办|办公室|办公厅|厅|署|中心|院|站|所|队|会|处|社|馆|银行|公司|大学|学院|学校|领导小组|支队|大队)");

    /// Takes a printed name apart. A place is only followed by one that lies in it.
    static PrintedName of(String printed) {
        String name = printed.replaceAll("\\s", "");
        List<Division> places = List.of();
        int at = 0;
        for (var step = PlaceStep.at(name, 0, places); step != null; step = PlaceStep.at(name, at, places)) {
            places = step.places();
            at = step.end();
        }
        return new PrintedName(name, places, name.substring(at));
    }

    boolean isKnownGovernment() {
        return !places.isEmpty() && (rest.isEmpty() || GOVERNMENT.matcher(rest).matches());
    }

    /// A zone, a retired or an invented place: what its own suffix says.
    boolean isUnknownGovernment() {
        return !isKnownGovernment() && (isZone() || PLACE.matcher(rest).matches());
    }

    boolean isZone() {
        var matcher = ZONE_COMMITTEE.matcher(rest);
        return matcher.matches() && Places.isZone(matcher.group(1)) && zoneEnds(matcher.group(1));
    }

    private static boolean zoneEnds(String name) {
        return name.endsWith("区") || name.endsWith("园") || name.endsWith("城");
    }

    boolean isAgency() {
        return GOVERNMENT_OFFICE.matcher(rest).matches() || AGENCY.matcher(rest).matches();
    }

    /// 市教育局, 我局: an agency that leaves its place unsaid.
    boolean isBareAgency() {
        return places.isEmpty() && isAgency() && !LEADING_PLACES.matcher(rest).lookingAt();
    }

    /// The rest as it is officially written.
    String agency() {
        return GOVERNMENT_OFFICE.matcher(rest).matches() ? (rest.endsWith("厅") ? "人民政府办公厅" : "人民政府办公室") : rest;
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
