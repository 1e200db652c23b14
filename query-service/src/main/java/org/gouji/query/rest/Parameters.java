package org.gouji.query.rest;

import org.jspecify.annotations.Nullable;

/// What parameters may hold.
final class Parameters {

    static final int DEFAULT_LIMIT = 50;
    static final int GREATEST_LIMIT = 200;

    private Parameters() {}

    static int limit(@Nullable Integer limit) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > GREATEST_LIMIT) {
            throw Problems.badParameter(
                    "limit", "must be from 1 to " + GREATEST_LIMIT, "必须在 1 到 " + GREATEST_LIMIT + " 之间");
        }
        return limit;
    }

    static @Nullable String digits(String name, @Nullable String value) {
        if (value != null && !value.matches("[0-9]{1,12}")) {
            throw Problems.badParameter(name, "must be 1 to 12 digits", "必须是 1 到 12 位数字");
        }
        return value;
    }

    /// As [#words], and may have several lines.
    static @Nullable String text(String name, @Nullable String value, int longest) {
        return value == null || words(name, value.replaceAll("\\R|\t", " "), longest) == null ? null : value.strip();
    }

    static @Nullable String words(String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > longest) {
            throw Problems.badParameter(
                    name, "may have %d characters at most".formatted(longest), "最多 %d 个字".formatted(longest));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw Problems.badParameter(name, "holds a control character", "含有控制字符");
        }
        return value;
    }
}
