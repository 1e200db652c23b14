package org.gouji.rules.narrative;

import java.math.BigDecimal;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Source;
import org.jspecify.annotations.Nullable;

/// Claims for tests: each is a little further on in the text.
final class Claims {

    private int place = 100;

    Claim total(String list, String metric, long value) {
        return claim(metric, null, value, null, new Claim.Group(list, Claim.Role.TOTAL, true), 1);
    }

    Claim part(String list, String metric, long value) {
        return part(list, metric, value, null);
    }

    Claim part(String list, String metric, long value, @Nullable String percent) {
        return claim(metric, null, value, percent, new Claim.Group(list, Claim.Role.PART, true), 1);
    }

    Claim figure(String list, String subject, long value, @Nullable String percent) {
        return claim("figure", subject, value, percent, new Claim.Group(list, Claim.Role.PART, true), 1);
    }

    Claim partial(String list, Claim.Role role, String metric, long value) {
        return claim(metric, null, value, null, new Claim.Group(list, role, false), 1);
    }

    Claim plain(String metric, long value) {
        return claim(metric, null, value, null, null, 1);
    }

    Claim yuan(String metric, long value) {
        return scoped(metric, value, "元", null, null);
    }

    Claim quoted(String metric, long value, String quote) {
        return new Claim(
                metric, null, BigDecimal.valueOf(value), "件", false, null, null, null, null, null, 1, quote, next());
    }

    Claim rate(String value) {
        return rate(value, "办结率" + value + "%");
    }

    Claim rate(String value, String quote) {
        return new Claim(
                "applications_completion_rate",
                null,
                new BigDecimal(value),
                "%",
                false,
                null,
                null,
                null,
                null,
                null,
                1,
                quote,
                next());
    }

    Claim none(String metric) {
        return new Claim(
                metric, null, BigDecimal.ZERO, "件", false, "textual-zero", null, null, null, null, 4, "没有发生", next());
    }

    Claim about(String metric, long value, String quote) {
        return new Claim(
                metric, null, BigDecimal.valueOf(value), "件", true, null, null, null, null, null, 1, quote, next());
    }

    Claim scoped(String metric, long value, @Nullable String unit, @Nullable String scope, @Nullable Integer year) {
        return new Claim(
                metric,
                null,
                BigDecimal.valueOf(value),
                unit,
                false,
                null,
                null,
                null,
                scope,
                year,
                1,
                "…" + value,
                next());
    }

    private Claim claim(
            String metric,
            @Nullable String subject,
            long value,
            @Nullable String percent,
            Claim.@Nullable Group group,
            int section) {
        var share = percent == null ? null : new Claim.Percent(new BigDecimal(percent), percent + "%", next());
        return new Claim(
                metric,
                subject,
                BigDecimal.valueOf(value),
                "件",
                false,
                null,
                share,
                group,
                null,
                null,
                section,
                value + "件",
                next());
    }

    private Source next() {
        place += 10;
        return Source.of(place, place + 5);
    }
}
