package org.gouji.cli.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.contracts.event.Edition;

/// The settings of an edition's rules, as validate is told of them: a file in the data folder, written from what the
/// registry keeps, so that whoever makes the edition later uses the same.
public final class EditionSettings {

    private EditionSettings() {}

    /// The environment of a validate that makes this edition; empty where the settings are those of the law.
    public static Map<String, String> environment(Edition edition, Maker maker, Path data) {
        var settings = maker.settings();
        if (settings == null) {
            return Map.of();
        }
        try {
            Path file = data.resolve("settings-" + edition.label() + ".properties");
            Files.createDirectories(data);
            return Map.of(
                    "GOUJI_RULES_SETTINGS", Files.writeString(file, settings).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
