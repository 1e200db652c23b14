package org.gouji.reader.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Kind;
import org.jspecify.annotations.Nullable;

/// Tells who reports. In this order: the title, the preface that names the body, the compiler, the
/// signatures, the page's line of origin, whom to ask, and what the writer calls itself together with the
/// places that the text names most. A hijacked page tells nothing.
public final class BodyResolver {

    /// So often a text names the place that it is about, where it never says 我县.
    private static final int MENTIONED = 3;

    /// Never throws for what a page holds; a body that cannot be told has no name.
    public Body resolve(BodyEvidence evidence) {
        var page = new Evidence(evidence);
        if (page.isHijacked()) {
            return Bodies.unknown(page.text());
        }
        return titled(page)
                .or(() -> prefaced(page))
                .or(() -> written(page, Naming::compiler))
                .or(() -> signed(page))
                .or(() -> overviewed(page))
                .or(() -> written(page, Naming::source).filter(body -> page.suits(body)))
                .or(() -> selfNamed(page).filter(body -> body.name() != null))
                .or(() -> written(page, Naming::contact).filter(body -> page.suits(body)))
                .orElseGet(() -> unnamed(page));
    }

    /// 我局, 我镇: what kind of body it is, where nothing says which.
    private static Body unnamed(Evidence page) {
        String text = page.text();
        return page.self()
                .map(word -> word.isAgency()
                        ? Bodies.unnamedAgency(text)
                        : word.isTownship() ? Bodies.unnamedTownship(text) : Bodies.unknown(text))
                .orElseGet(() -> Bodies.unknown(text));
    }

    private static Optional<Body> titled(Evidence page) {
        return page.inTitle().map(name -> named(page, name));
    }

    private static Optional<Body> prefaced(Evidence page) {
        return page.opening()
                .lines()
                .flatMap(line -> Naming.inHeading(line).stream())
                .filter(BodyResolver::tellsBody)
                .findFirst()
                .or(() -> page.said(Naming::inPreface)
                        .filter(BodyResolver::tellsBody)
                        .findFirst())
                .map(name -> named(page, name));
    }

    /// A name that the text completes is inferred; so is a township that the list alone places.
    private static Body named(Evidence page, String name) {
        var printed = PrintedName.of(name);
        String full = page.inFull(name, printed);
        return full.equals(name)
                ? named(page, printed, page.isPlacedByListAlone(name, printed))
                : named(page, full, true);
    }

    /// 由定西市人民政府办公室编制: the office compiles the report of its place.
    private static Optional<Body> written(Evidence page, Function<String, Stream<String>> naming) {
        return page.said(naming)
                .map(Offices::employer)
                .filter(BodyResolver::tellsBody)
                .findFirst()
                .map(name -> writer(page, page.inFull(name)));
    }

    /// A page that lost its title and its preface: the overview says whose report it is, or of whom it speaks.
    private static Optional<Body> overviewed(Evidence page) {
        return page.toldInOverview(text -> Stream.of(
                                Naming.inPreface(text), Naming.compiler(text), Naming.subject(text), Naming.place(text))
                        .flatMap(names -> names))
                .filter(BodyResolver::tellsBody)
                .map(name -> named(page, page.inFull(page.unshortened(name)), true))
                .filter(body -> body.kind() == Kind.DEPARTMENT || page.suits(body))
                .findFirst();
    }

    private static Optional<Body> signed(Evidence page) {
        return page.signatures()
                .filter(BodyResolver::tellsBody)
                .map(name -> writer(page, page.inFull(name)))
                .findFirst();
    }

    private static boolean tellsBody(String name) {
        var printed = PrintedName.of(name);
        return printed.isKnownGovernment()
                || printed.isUnknownGovernment()
                || printed.isOfStem()
                || (printed.isAgency() && !printed.isBareAgency());
    }

    private static Body writer(Evidence page, String name) {
        var printed = PrintedName.of(Offices.employer(name));
        boolean forItsPlace = Naming.isOffice(printed.rest())
                && !printed.places().isEmpty()
                && page.self().filter(SelfWord::isAgency).isEmpty();
        return forItsPlace ? government(page, printed, true) : named(page, printed.printed(), true);
    }

    private static Body named(Evidence page, String name, boolean inferred) {
        return named(page, PrintedName.of(name), inferred);
    }

    private static Body named(Evidence page, PrintedName printed, boolean inferred) {
        if (printed.isZone()) {
            return zone(page, printed, inferred);
        }
        if (printed.isKnownGovernment()) {
            return government(page, printed, inferred);
        }
        if (isOfficeOfTownship(printed)) {
            return government(page, printed, true);
        }
        if (printed.isUnknownGovernment() || printed.isState()) {
            return Bodies.unlisted(printed, inferred);
        }
        if (printed.isBareAgency() && !printed.isOfStem()) {
            return page.placeOf(printed.rest())
                    .map(place -> Bodies.department(place, printed, true))
                    .orElseGet(() -> Bodies.unlisted(printed, true));
        }
        return printed.places().isEmpty() ? Bodies.unlisted(printed, inferred) : agency(page, printed, inferred);
    }

    /// 两河镇党政办公室: a township's offices compile its report and have none of their own.
    private static boolean isOfficeOfTownship(PrintedName printed) {
        return !printed.places().isEmpty()
                && printed.lead().isEmpty()
                && areTownships(printed.places())
                && Naming.isOffice(printed.rest());
    }

    private static boolean areTownships(List<Division> places) {
        for (var place : places) {
            if (!place.isTownship()) {
                return false;
            }
        }
        return true;
    }

    private static Body zone(Evidence page, PrintedName printed, boolean inferred) {
        String known = printed.printed()
                .substring(0, printed.printed().length() - printed.rest().length());
        String zone = known + printed.zone();
        String committee = printed.committee();
        return committee.isEmpty()
                ? Bodies.zone(zone, page.committeeOf(zone), printed.printed(), true)
                : Bodies.zone(zone, committee, printed.printed(), inferred);
    }

    private static Body government(Evidence page, PrintedName printed, boolean inferred) {
        Choice choice = page.choose(printed.places());
        @Nullable Division chosen = choice.chosen();
        if (chosen == null) {
            return Bodies.ambiguousGovernment(printed, choice.fits(), page.sourceUrl());
        }
        if (chosen.isZone()) {
            String committee = (printed.rest().endsWith("政府") || printed.rest().endsWith("办公室")) ? "" : printed.rest();
            String zone = printed.printed()
                    .substring(0, printed.printed().length() - printed.rest().length());
            return Bodies.zone(
                    zone,
                    committee.isEmpty() ? page.committeeOf(zone) : committee,
                    printed.printed(),
                    inferred || committee.isEmpty());
        }
        return Bodies.government(chosen, printed.printed(), inferred || choice.inferred());
    }

    private static Body agency(Evidence page, PrintedName printed, boolean inferred) {
        Choice choice = page.choose(printed.places());
        @Nullable Division chosen = choice.chosen();
        return chosen == null
                ? Bodies.ambiguousAgency(printed, choice.fits(), page.sourceUrl())
                : Bodies.department(chosen, printed, inferred || choice.inferred());
    }

    private static Optional<Body> selfNamed(Evidence page) {
        Optional<SelfWord> self = page.self();
        if (self.filter(SelfWord::isAgency).isPresent()) {
            return self.flatMap(word -> page.mentions().foremostAgency(word.agencySuffix()))
                    .map(name -> named(page, name, true));
        }
        // A place that the writer does not call its own must be what the text is about.
        return page.mentions()
                .foremost(
                        self.isPresent() ? 1 : MENTIONED,
                        division -> self.map(word -> word.fits(division)).orElse(!division.isTownship()))
                .map(name -> government(page, PrintedName.of(name), true));
    }
}
