package org.gouji.reader.body;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Candidate;
import org.gouji.contracts.report.Body.Kind;
import org.gouji.contracts.report.Body.Level;
import org.jspecify.annotations.Nullable;

/// Makes bodies of what was found.
final class Bodies {

    private static final Pattern OWN_PLACE = Pattern.compile("[省市州县区旗镇乡](?!场|政|容|监).{2,}");

    /// 自治区, 自治州, 自治县, 自治旗.
    private static final int AUTONOMOUS = 3;

    private Bodies() {}

    static Body government(Division place, String printed, boolean inferred) {
        return new Body(
                place.code(),
                place.governmentName(),
                printed,
                Kind.GOVERNMENT,
                place.level(),
                place.code(),
                inferred,
                List.of());
    }

    /// A zone: its committee's name as printed. The id is the zone's own, however the committee is written.
    static Body zone(String zone, String committee, String printed, boolean inferred) {
        return new Body(
                BodyIds.unlisted(zone),
                zone + committee,
                printed,
                Kind.GOVERNMENT,
                Level.DEVELOPMENT_ZONE,
                null,
                inferred,
                List.of());
    }

    static Body department(Division place, PrintedName printed, boolean inferred) {
        String agency = printed.agency();
        String name = printed.lead()
                + place.fullName()
                + (printed.places().isEmpty() ? withoutOwnPlace(agency, place) : agency);
        return new Body(
                BodyIds.department(place, name),
                name,
                printed.printed(),
                Kind.DEPARTMENT,
                place.level(),
                place.code(),
                inferred,
                List.of());
    }

    /// 市教育局, 建宁教育局 of 建宁县: the leading word stands for the place that is now written out.
    private static String withoutOwnPlace(String agency, Division place) {
        String stem = place.name().substring(0, place.name().length() - 1);
        if (stem.length() >= 2 && agency.startsWith(stem)) {
            return agency.substring(
                    agency.startsWith(place.name()) ? place.name().length() : stem.length());
        }
        if (agency.startsWith("自治")) {
            return agency.substring(AUTONOMOUS);
        }
        return OWN_PLACE.matcher(agency).matches() ? agency.substring(1) : agency;
    }

    /// Bodies that the list does not hold: retired and invented places, and their agencies.
    static Body unlisted(PrintedName printed, boolean inferred) {
        String name = printed.ownName();
        Level level = printed.ownLevel();
        return new Body(
                BodyIds.unlisted(name), name, printed.printed(), printed.ownKind(), level, null, inferred, List.of());
    }

    static Body ambiguousGovernment(PrintedName printed, List<Division> fits, @Nullable String url) {
        List<Candidate> candidates = fits.stream()
                .map(d -> new Candidate(d.code(), d.governmentName()))
                .toList();
        return ambiguous(printed, fits.getFirst().name(), Kind.GOVERNMENT, fits, candidates, url);
    }

    static Body ambiguousAgency(PrintedName printed, List<Division> fits, @Nullable String url) {
        List<Candidate> candidates = fits.stream()
                .map(d -> department(d, printed, true))
                .map(body -> new Candidate(body.id(), String.valueOf(body.name())))
                .toList();
        return ambiguous(printed, printed.printed(), Kind.DEPARTMENT, fits, candidates, url);
    }

    /// The site is part of the id, lest two towns of one name be taken for one body.
    private static Body ambiguous(
            PrintedName printed,
            String bare,
            Kind kind,
            List<Division> fits,
            List<Candidate> candidates,
            @Nullable String url) {
        String name = kind == Kind.GOVERNMENT ? Places.governmentOf(bare) : bare;
        Level level = fits.stream().map(Division::level).distinct().count() == 1
                ? fits.getFirst().level()
                : Level.UNKNOWN;
        return new Body(
                BodyIds.unlisted(name + host(url)), name, printed.printed(), kind, level, null, true, candidates);
    }

    private static String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : "@" + host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Body unnamedAgency(String text) {
        return new Body(BodyIds.unlisted(text), null, null, Kind.DEPARTMENT, Level.UNKNOWN, null, true, List.of());
    }

    static Body unnamedTownship(String text) {
        return new Body(BodyIds.unlisted(text), null, null, Kind.GOVERNMENT, Level.TOWNSHIP, null, true, List.of());
    }

    /// Nothing tells the body: the id is the document's own, lest two unknown bodies be taken for one.
    static Body unknown(String text) {
        return new Body(BodyIds.unlisted(text), null, null, Kind.UNKNOWN, Level.UNKNOWN, null, true, List.of());
    }
}
