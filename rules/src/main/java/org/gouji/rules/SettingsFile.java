package org.gouji.rules;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads [Settings] from a Java properties file in UTF-8. What is not named keeps its default. All that is
/// wrong is told at once, each fault with its key: a setting that is not understood is never passed over.
public final class SettingsFile {

    public static final String DEPARTMENTS = "deadline.departments";
    public static final String GOVERNMENTS = "deadline.governments";
    public static final String LOCAL = "deadline.local.";

    /// `01-31`; days that not every year has are refused.
    private static final Pattern DAY = Pattern.compile("(\\d{2})-(\\d{2})");

    private static final Pattern LOCAL_KEY = Pattern.compile("\\d{2,12}(?:\\.(?:departments|governments|townships))?");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, MonthDay> local = new HashMap<>();
    private final Map<Threshold, BigDecimal> thresholds = new HashMap<>();
    private MonthDay departments = Settings.DEFAULT.departments();
    private MonthDay governments = Settings.DEFAULT.governments();

    private SettingsFile() {}

    /// A file of settings says something that cannot be meant. The message names every key concerned.
    public static final class Invalid extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Invalid(String message) {
            super(message);
        }
    }

    /// The settings of a file.
    ///
    /// @throws IOException where the file cannot be read
    /// @throws Invalid where it holds an unknown key or a value out of range
    public static Settings load(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            try {
                properties.load(in);
            } catch (IllegalArgumentException e) {
                throw new Invalid(file + ": " + e.getMessage());
            }
            return read(properties, file.toString());
        }
    }

    /// `origin` is what messages call the place that the properties come from.
    public static Settings read(Properties properties, String origin) {
        var file = new SettingsFile();
        for (var key : new TreeSet<>(properties.stringPropertyNames())) {
            file.put(key, properties.getProperty(key).strip());
        }
        if (!file.faults.isEmpty()) {
            throw new Invalid(origin + ": " + String.join("; ", file.faults));
        }
        return new Settings(file.departments, file.governments, file.local, file.thresholds);
    }

    private void put(String key, String value) {
        if (key.startsWith(LOCAL)) {
            putLocal(key, value);
            return;
        }
        switch (key) {
            case DEPARTMENTS -> departments = day(key, value, departments);
            case GOVERNMENTS -> governments = day(key, value, governments);
            default ->
                Threshold.find(key)
                        .ifPresentOrElse(
                                threshold -> putThreshold(threshold, value),
                                () -> faults.add(key + " 不是已知的设置项 is no known setting"));
        }
    }

    private void putLocal(String key, String value) {
        String where = key.substring(LOCAL.length());
        if (LOCAL_KEY.matcher(where).matches()) {
            local.put(where, day(key, value, governments));
        } else {
            faults.add(key + " 应为 deadline.local.<区划代码>[.departments|.governments|.townships] "
                    + "must be deadline.local.<division code>[.departments|.governments|.townships]");
        }
    }

    private MonthDay day(String key, String value, MonthDay otherwise) {
        var match = DAY.matcher(value);
        try {
            if (match.matches()) {
                var day = MonthDay.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
                if (day.isValidYear(2023)) {
                    return day;
                }
            }
        } catch (DateTimeException _) {
            // Told below, as any other text that is no day.
        }
        faults.add(key + " = " + value + ": 应为每年都有的一天，如 01-31 must be a day that every year has, such as 01-31");
        return otherwise;
    }

    private void putThreshold(Threshold threshold, String value) {
        var number = number(value);
        if (number == null || !threshold.kind().admits(number)) {
            var meaning = threshold.kind().meaning();
            faults.add(threshold.key() + " = " + value + ": 应为" + meaning.zh() + " must be " + meaning.en());
        } else {
            thresholds.put(threshold, number);
        }
    }

    private static @Nullable BigDecimal number(String value) {
        // A bound of more characters is none; "1e999999999" would never end.
        return value.length() <= 20 && value.matches("\\d+(\\.\\d+)?") ? new BigDecimal(value) : null;
    }
}
