package org.gouji.ingest.upload;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the sender says about a document. Hints and data: never a path, never a command, and the reader
/// decides for itself what the document is.
public record Description(
        String portal,
        @Nullable String sourceUrl,
        @Nullable String fileName,
        @Nullable Instant fetchedAt,
        @Nullable String body,
        @Nullable Integer year,
        @Nullable String mediaType) {

    public static final String UNKNOWN_PORTAL = "unknown";

    private static final Pattern PORTAL = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int ADDRESS = 2048;
    private static final int NAME = 255;

    /// Takes what is said under each name; throws a [Refusal] that names the parameter at fault.
    public static Description of(Function<String, @Nullable String> said, @Nullable String mediaType) {
        return new Description(
                portal(said.apply("portal")),
                sourceUrl(said.apply("sourceUrl")),
                text("fileName", said.apply("fileName"), NAME),
                fetchedAt(said.apply("fetchedAt")),
                text("body", said.apply("body"), NAME),
                year(said.apply("year")),
                text("Content-Type", mediaType, NAME));
    }

    private static String portal(@Nullable String portal) {
        if (portal == null) {
            return UNKNOWN_PORTAL;
        }
        if (!PORTAL.matcher(portal).matches()) {
            throw Refusal.invalid("portal", "1 to 64 of A-Z a-z 0-9 . _ -", "由1至64个字母、数字、点、下划线或连字符组成");
        }
        return portal;
    }

    private static @Nullable String sourceUrl(@Nullable String address) {
        String url = text("sourceUrl", address, ADDRESS);
        if (url != null && !isWeb(url)) {
            throw Refusal.invalid("sourceUrl", "an http or https address", "应为 http 或 https 地址");
        }
        return url;
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getRawAuthority() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable Instant fetchedAt(@Nullable String time) {
        try {
            return time == null ? null : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("fetchedAt", "a time such as 2026-01-31T08:00:00Z", "应为 2026-01-31T08:00:00Z 形式的时间");
        }
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null) {
            return null;
        }
        if (!YEAR.matcher(year).matches()) {
            throw Refusal.invalid("year", "four digits", "应为四位数字");
        }
        return Integer.valueOf(year);
    }

    private static @Nullable String text(String name, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest || CONTROL.matcher(text).find()) {
            throw Refusal.invalid(
                    name,
                    "at most %d characters, none of them a control character".formatted(longest),
                    "不得超过%d个字符，且不得含控制字符".formatted(longest));
        }
        return text.strip();
    }
}
