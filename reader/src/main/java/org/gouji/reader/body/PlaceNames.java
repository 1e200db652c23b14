package org.gouji.reader.body;

import java.util.Optional;

/// What places are called, by their codes.
public final class PlaceNames {

    private static final int PROVINCE = 2;

    private PlaceNames() {}

    /// The official name of a province (two digits), a city (four) or a county (six), a city's with its province before
    /// it; empty where the list has no such code.
    public static Optional<String> of(String digits) {
        return Divisions.all()
                .ofDigits(digits)
                .filter(division -> !division.isFiller())
                .map(division -> digits.length() > PROVINCE
                        ? of(digits.substring(0, PROVINCE)).orElse("") + division.name()
                        : division.name());
    }
}
