package org.gouji.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// A list of parts in the text with its total, where one is named.
record Breakdown(@Nullable Claim total, List<Claim> parts, boolean exhaustive) {

    private static final Set<String> CAME = Set.of(Metric.RECEIVED, Metric.HANDLED);
    private static final Set<String> CARRIED = Set.of(Metric.CARRIED_IN, Metric.CARRIED_FORWARD);
    private static final Set<String> HANDLED = Set.of(Metric.COMPLETED, Metric.ANSWERED);

    /// 当面申请, 自然人申请: some applications only.
    private static final Pattern SOME = Pattern.compile("当面|现场|网|在线|邮|信函|传真|自然人|公民|企业|组织|机构|结转|延期|补正|撤回");

    /// The lists of a report, in the page's order.
    static List<Breakdown> of(Report report) {
        var byGroup = new LinkedHashMap<String, List<Claim>>();
        for (var claim : report.claims()) {
            if (claim.group() != null) {
                byGroup.computeIfAbsent(claim.group().id(), id -> new ArrayList<>())
                        .add(claim);
            }
        }
        var lists = new ArrayList<Breakdown>(byGroup.size());
        byGroup.values().forEach(claims -> lists.add(of(claims, report)));
        return lists;
    }

    /// The lists, and the shares that stand alone.
    static List<Breakdown> withShares(Report report) {
        var lists = of(report);
        for (var claim : report.claims()) {
            if (claim.group() == null && claim.percent() != null) {
                lists.add(new Breakdown(announced(List.of(claim), report), List.of(claim), false));
            }
        }
        return lists;
    }

    private static Breakdown of(List<Claim> claims, Report report) {
        Claim total = null;
        var parts = new ArrayList<Claim>();
        boolean exhaustive = true;
        for (var claim : claims) {
            var group = claim.group();
            if (group == null) {
                continue;
            }
            exhaustive &= group.exhaustive();
            if (group.role() == Claim.Role.TOTAL) {
                total = claim;
            } else {
                parts.add(claim);
            }
        }
        return new Breakdown(
                mayDivide(total, parts) ? total : announced(parts, report), List.copyOf(parts), exhaustive);
    }

    /// Whether these may be parts of that. Channels and applicants break down the applications that came in
    /// and nothing else; outcomes what came in or was handled; results the cases of their own kind.
    private static boolean mayDivide(@Nullable Claim total, List<Claim> parts) {
        if (total == null || CARRIED.contains(total.metric())) {
            return false;
        }
        boolean came = parts.stream().anyMatch(p -> !isPlain(p));
        if (came && parts.stream().noneMatch(Metric::isOutcome)) {
            return CAME.contains(total.metric()) || isFigureOfApplications(total);
        }
        if (parts.stream().anyMatch(Metric::isOutcome)) {
            return CAME.contains(total.metric()) || HANDLED.contains(total.metric()) || isFigureOfApplications(total);
        }
        var result = parts.stream().filter(Metric::isResult).findFirst();
        return result.isEmpty() || total.metric().equals(Metric.casesOf(result.get()));
    }

    private static boolean isFigureOfApplications(Claim total) {
        return total.metric().equals(Metric.FIGURE)
                && Metric.name(total).zh().contains("申请")
                && !SOME.matcher(Metric.name(total).zh()).find();
    }

    private static boolean isPlain(Claim part) {
        return Metric.family(part) == Metric.Family.OTHER;
    }

    /// A list of channels or applicants without a total of its own breaks down what was received: the last
    /// such claim before it in the same section.
    private static @Nullable Claim announced(List<Claim> parts, Report report) {
        if (parts.isEmpty() || parts.stream().anyMatch(Breakdown::isPlain)) {
            return null;
        }
        var first = parts.getFirst();
        Claim last = null;
        for (var claim : report.claims()) {
            if (CAME.contains(claim.metric())
                    && Likeness.sameScopeAndYear(claim, report)
                    && claim.section() == first.section()
                    && claim.source().start() < first.source().start()) {
                last = claim;
            }
        }
        return last;
    }

    /// Only equal units compare: 条 of information are not 件 of applications. A lost unit fits any.
    boolean comparable() {
        var total = total();
        String unit = total == null ? null : total.unit();
        for (var part : parts) {
            if (unit == null) {
                unit = part.unit();
            } else if (part.unit() != null && !part.unit().equals(unit)) {
                return false;
            }
        }
        return true;
    }

    /// A part greater than a total that only its words tell was put to the wrong total.
    boolean doubtful() {
        var total = total();
        return total != null
                && total.metric().equals(Metric.FIGURE)
                && !isFigureOfApplications(total)
                && parts.stream().anyMatch(part -> part.value().compareTo(total.value()) > 0);
    }

    boolean approximate() {
        var total = total();
        return (total != null && total.approximate()) || parts.stream().anyMatch(Claim::approximate);
    }

    /// The parts that count: 商业企业 and its like are in 法人或其他组织 where that is told.
    static List<Claim> counted(List<Claim> parts) {
        boolean organisations = parts.stream().anyMatch(p -> p.metric().equals(Metric.BY_ORGANISATIONS));
        return organisations
                ? parts.stream().filter(p -> !Metric.isKindOfOrganisation(p)).toList()
                : parts;
    }

    static BigDecimal sum(List<Claim> claims) {
        return claims.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The parts by what they break down: a sentence may list channels and outcomes in one breath.
    Map<Metric.Family, List<Claim>> byFamily() {
        var families = new EnumMap<Metric.Family, List<Claim>>(Metric.Family.class);
        var told = Metric.Family.OTHER;
        for (var part : parts) {
            var family = Metric.family(part);
            // 当面申请5件,其他方式2件: the rest of what was told before.
            boolean rest = family == Metric.Family.OTHER && isRest(part);
            told = rest ? told : family;
            families.computeIfAbsent(told, f -> new ArrayList<>()).add(part);
        }
        return families;
    }

    private static boolean isRest(Claim part) {
        String name = Metric.name(part).zh();
        return name.startsWith("其他") || name.startsWith("其它");
    }

    /// The parts that belong together with this one.
    List<Claim> siblings(Claim part) {
        return byFamily().values().stream()
                .filter(family -> family.contains(part))
                .findFirst()
                .orElse(List.of());
    }

    /// Whether the list itself shows that nothing is left out: it has an "others", its shares make up the
    /// whole, or both kinds of applicants are named.
    static boolean provedWhole(List<Claim> parts) {
        if (parts.stream().anyMatch(Breakdown::isRest)) {
            return true;
        }
        return sharesMakeTheWhole(parts)
                || parts.stream()
                                .map(Claim::metric)
                                .filter(m -> m.startsWith("applications_by_n") || m.equals(Metric.BY_ORGANISATIONS))
                                .distinct()
                                .count()
                        == 2;
    }

    private static boolean sharesMakeTheWhole(List<Claim> parts) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            if (part.percent() == null) {
                return false;
            }
            sum = sum.add(part.percent().value());
        }
        return sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(BigDecimal.ONE) <= 0;
    }
}
