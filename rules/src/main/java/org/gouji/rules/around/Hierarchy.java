package org.gouji.rules.around;

import java.util.Set;
import org.gouji.contracts.report.Body;
import org.jspecify.annotations.Nullable;

/// Which body lies directly above another, by the division codes (GB/T 2260: two digits each for province,
/// prefecture and county; three more for a township).
public final class Hierarchy {

    private static final int COUNTY_DIGITS = 6;

    /// Beijing, Tianjin, Shanghai, Chongqing: their districts lie directly below them.
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    /// Counties directly below a province (省直辖县级行政区划) are numbered as if of a prefecture 90.
    private static final String DIRECTLY_BELOW = "90";

    private Hierarchy() {}

    /// The id of the body above: of a department the government that it belongs to, of a government the one of
    /// the next level. Null for a province, and where the division is not known.
    public static @Nullable String above(Body body) {
        String code = body.division();
        if (code == null || !code.matches("\\d{6}(?:\\d{3})?")) {
            return null;
        }
        return switch (body.kind()) {
            case DEPARTMENT -> code;
            case GOVERNMENT -> code.length() > COUNTY_DIGITS ? code.substring(0, COUNTY_DIGITS) : above(code);
            case UNKNOWN -> null;
        };
    }

    private static @Nullable String above(String code) {
        String province = code.substring(0, 2);
        String prefecture = code.substring(2, 4);
        if (prefecture.equals("00")) {
            return null;
        }
        boolean direct = code.endsWith("00") || MUNICIPALITIES.contains(province) || prefecture.equals(DIRECTLY_BELOW);
        return direct ? province + "0000" : province + prefecture + "00";
    }
}
