package org.gouji.reader.body;

import java.util.List;
import java.util.Optional;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Body.Level;
import org.gouji.reader.text.Passage;
import org.jspecify.annotations.Nullable;

/// Tells who reports. In this order: the title, the preface that names the body, the compiler, the
/// signatures, and what the writer calls itself together with the places that the text names most.
public final class BodyResolver {

    /// Never throws for what a page holds; a body that cannot be told has no name.
    public Body resolve(BodyEvidence evidence) {
        var page = new Page(evidence);
        return titled(page)
                .or(() -> prefaced(page))
                .or(() -> compiled(page))
                .or(() -> signed(page))
                .or(() -> selfNamed(page))
                .orElseGet(() -> Bodies.unknown(page.text()));
    }

    /// The page's text, and what is known of it, made once.
    private static final class Page {
        private final BodyEvidence evidence;
        private final String text;
        private @Nullable Mentions mentions;

        Page(BodyEvidence evidence) {
            this.evidence = evidence;
            this.text = evidence.text();
        }

        String text() {
            return text;
        }

        Mentions mentions() {
            Mentions made = mentions == null ? new Mentions(text) : mentions;
            mentions = made;
            return made;
        }

        /// Title, preface and the first paragraphs: where a body introduces itself.
        String opening() {
            var opening = new StringBuilder(String.join("\n", evidence.preface())).append('\n');
            evidence.passages().stream()
                    .filter(passage -> passage.section() == 0)
                    .map(Passage::text)
                    .forEach(passage -> opening.append(passage.text()).append('\n'));
            return opening.toString();
        }

        Choice choose(List<Division> fits) {
            return Choice.among(fits, text, evidence.declaredBody());
        }
    }

    private static Optional<Body> titled(Page page) {
        String title = page.evidence.title();
        return title == null ? Optional.empty() : Naming.inTitle(title).map(name -> named(page, name, false));
    }

    private static Optional<Body> prefaced(Page page) {
        return page.opening()
                .lines()
                .flatMap(line -> Naming.inHeading(line).stream())
                .findFirst()
                .or(() -> Naming.inPreface(page.opening()))
                .filter(BodyResolver::tellsBody)
                .map(name -> named(page, name, false));
    }

    /// 由定西市人民政府办公室编制: the office compiles the report of its place.
    private static Optional<Body> compiled(Page page) {
        return Naming.compiler(page.opening()).filter(BodyResolver::tellsBody).map(name -> writer(page, name));
    }

    private static Optional<Body> signed(Page page) {
        return page.evidence.signatures().stream()
                .map(line -> line.replaceAll("[\\s\\d年月日〇○零一二三四五六七八九十]+$", ""))
                .filter(BodyResolver::tellsBody)
                .map(name -> writer(page, name))
                .findFirst();
    }

    private static boolean tellsBody(String name) {
        var printed = PrintedName.of(name);
        return printed.isKnownGovernment()
                || printed.isUnknownGovernment()
                || (printed.isAgency() && !printed.isBareAgency());
    }

    private static Body writer(Page page, String name) {
        var printed = PrintedName.of(name);
        boolean forItsPlace = Naming.isOffice(printed.rest())
                && !printed.places().isEmpty()
                && SelfWord.in(page.text()).filter(SelfWord::isAgency).isEmpty();
        return forItsPlace ? government(page, printed, true) : named(page, name, true);
    }

    private static Body named(Page page, String name, boolean inferred) {
        var printed = PrintedName.of(name);
        if (printed.isKnownGovernment()) {
            return government(page, printed, inferred);
        }
        if (printed.isUnknownGovernment()) {
            return Bodies.unlisted(printed, inferred);
        }
        if (printed.isBareAgency()) {
            return place(page)
                    .map(place -> Bodies.department(place, name, printed.agency(), true))
                    .orElseGet(() -> Bodies.unlisted(printed, true));
        }
        return printed.places().isEmpty() ? Bodies.unlisted(printed, inferred) : agency(page, printed, inferred);
    }

    private static Body government(Page page, PrintedName printed, boolean inferred) {
        Choice choice = page.choose(printed.places());
        Division chosen = choice.chosen();
        return chosen == null
                ? Bodies.ambiguousGovernment(printed, choice.fits(), page.evidence.sourceUrl())
                : Bodies.government(chosen, printed.printed(), inferred || choice.inferred());
    }

    private static Body agency(Page page, PrintedName printed, boolean inferred) {
        Choice choice = page.choose(printed.places());
        Division chosen = choice.chosen();
        return chosen == null
                ? Bodies.ambiguousAgency(printed, choice.fits(), page.evidence.sourceUrl())
                : Bodies.department(chosen, printed.printed(), printed.agency(), inferred || choice.inferred());
    }

    private static Optional<Body> selfNamed(Page page) {
        Optional<SelfWord> self = SelfWord.in(page.text());
        if (self.filter(SelfWord::isAgency).isPresent()) {
            return self.flatMap(word -> page.mentions().foremostAgency(word.agencySuffix()))
                    .map(name -> named(page, name, true))
                    .or(() -> Optional.of(Bodies.unnamedAgency(page.text())));
        }
        return page.mentions()
                .foremost(division -> self.map(word -> word.fits(division)).orElse(!division.isTownship()))
                .map(name -> government(page, PrintedName.of(name), true));
    }

    /// The place that the text is mostly about, where one division alone fits.
    private static Optional<Division> place(Page page) {
        return page.mentions()
                .foremost(division -> !division.isTownship() && division.level() != Level.PROVINCE)
                .map(name -> page.choose(PrintedName.of(name).places()))
                .map(Choice::chosen);
    }
}
