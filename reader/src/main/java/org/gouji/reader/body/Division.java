package org.gouji.reader.body;

import org.gouji.contracts.report.Body.Level;
import org.jspecify.annotations.Nullable;

/// A place of the official list. `digits` are 2 for a province, 4 for a city, 6 for a county, 9 for a
/// township.
record Division(String digits, String name, @Nullable Division parent) {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    /// The code as printed in GB/T 2260: six digits, nine for a township.
    String code() {
        return digits.length() >= COUNTY ? digits : digits + "0".repeat(COUNTY - digits.length());
    }

    Level level() {
        if (isZone()) {
            return Level.DEVELOPMENT_ZONE;
        }
        return switch (digits.length()) {
            case PROVINCE -> Level.PROVINCE;
            case CITY -> Level.PREFECTURE_CITY;
            case COUNTY -> Level.COUNTY;
            default -> Level.TOWNSHIP;
        };
    }

    /// Codes 70 to 79 are given by the statistics to zones that are no division of their own.
    boolean isZone() {
        return digits.length() == COUNTY && digits.charAt(CITY) == '7';
    }

    /// Lines such as 市辖区 only hold the list together.
    boolean isFiller() {
        return name.equals("市辖区") || name.equals("县") || name.contains("直辖县级");
    }

    boolean isTownship() {
        return digits.length() > COUNTY;
    }

    /// The next place above that has a name of its own.
    @Nullable Division above() {
        Division up = parent;
        while (up != null && (up.isFiller() || up.name.equals(name))) {
            up = up.parent;
        }
        return up;
    }

    boolean isWithin(Division other) {
        for (Division up = this; up != null; up = up.parent) {
            if (up.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /// The name in full: a district with its city, a township with its county.
    String fullName() {
        Division up = above();
        if (up == null) {
            return name;
        }
        if (isTownship()) {
            return up.fullName() + name;
        }
        boolean district =
                digits.length() == COUNTY && name.endsWith("区") && !name.endsWith("林区") && !name.endsWith("特区");
        return district ? up.name + name : name;
    }

    /// 人民政府; a 街道 has an office, a 地区 and a 盟 have a commissioner's.
    String governmentName() {
        return Places.governmentOf(fullName());
    }
}
