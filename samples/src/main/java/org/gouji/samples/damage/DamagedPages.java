package org.gouji.samples.damage;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gouji.samples.Agency;
import org.gouji.samples.content.Dice;
import org.gouji.samples.content.Reports;
import org.gouji.samples.damage.DamagedPage.Case;
import org.gouji.samples.page.Page;
import org.gouji.samples.page.Wording;

/// Any number of damaged pages from a seed. The n-th can be made without those before it. First come the clean
/// page and every damage alone in every layout, then damages in pairs.
public final class DamagedPages {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2025;

    private final long seed;
    private final Function<Dice, Agency> agencies;

    /// `agencies` draws who reports.
    public DamagedPages(long seed, Function<Dice, Agency> agencies) {
        this.seed = seed;
        this.agencies = agencies;
    }

    /// The number of pages after which every damage was seen alone in every layout.
    public static int alone() {
        return Layout.values().length * (Damage.values().length + 1);
    }

    /// The number of pages after which every two damages were seen together in every layout.
    public static int together() {
        int damages = Damage.values().length;
        return Layout.values().length * (damages * (damages - 1) / 2);
    }

    /// The n-th page of all pairs of damages in all layouts, without chance: `index` counts on behind [#together], with
    /// other reports then.
    public DamagedPage pair(long index) {
        var layouts = Layout.values();
        var all = Damage.values();
        var layout = layouts[Math.floorMod(index, layouts.length)];
        int second = 1;
        int first = Math.floorMod(index / layouts.length, all.length * (all.length - 1) / 2);
        while (first >= second) {
            first -= second++;
        }
        return make(new Case(seed, index, layout, suiting(List.of(all[first], all[second]), layout)));
    }

    public DamagedPage at(long index) {
        var layouts = Layout.values();
        var layout = layouts[Math.floorMod(index, layouts.length)];
        return make(new Case(seed, index, layout, damages(index / layouts.length, layout, index)));
    }

    private List<Damage> damages(long round, Layout layout, long index) {
        var all = Damage.values();
        if (round == 0) {
            return List.of();
        }
        if (round <= all.length) {
            return suiting(List.of(all[(int) round - 1]), layout);
        }
        var dice = Dice.of(~seed, index);
        return suiting(List.of(dice.pick(List.of(all)), dice.pick(List.of(all))), layout);
    }

    private static List<Damage> suiting(List<Damage> damages, Layout layout) {
        return damages.stream()
                .filter(damage -> damage.suits(layout))
                .distinct()
                .sorted()
                .toList();
    }

    /// The page of that case; the layout and the damages may be others than the index alone gives.
    public DamagedPage make(Case wanted) {
        var dice = Dice.of(wanted.seed(), wanted.index());
        var report = Reports.drawWide(agencies.apply(dice), dice.between(FIRST_YEAR, LAST_YEAR), dice);
        var wording = new Wording(dice.chance(0.5) ? 0 : dice.between(1, 9999));
        var page = Page.of(report, wanted.layout() == Layout.HTML_FIVE_COLUMNS, wording);
        var draft = new Draft(report, page, wanted.layout());
        for (var damage : wanted.damages()) {
            damage.hurt(draft, Dice.of(wanted.seed() + damage.name().hashCode(), wanted.index()));
        }
        return print(wanted, draft, dice);
    }

    private static DamagedPage print(Case wanted, Draft draft, Dice dice) {
        var marks = new Marks(List.copyOf(draft.said.keySet()));
        String marked = wanted.layout().print(draft, marks, dice);
        String text = Marks.without(marked);
        boolean html = wanted.layout().html();
        return new DamagedPage(
                wanted,
                draft.report,
                bytes(draft, text),
                "case-" + wanted.index() + (html ? ".html" : ".txt"),
                html ? "text/html" : "text/plain",
                text,
                draft.said,
                Map.copyOf(marks.places(marked)));
    }

    private static byte[] bytes(Draft draft, String text) {
        var bytes = new ByteArrayOutputStream();
        if (draft.byteOrderMark) {
            boolean unicode = draft.charset.name().startsWith("UTF");
            bytes.writeBytes((unicode ? "\ufeff" : "").getBytes(draft.charset));
        }
        bytes.writeBytes(text.getBytes(draft.charset));
        return bytes.toByteArray();
    }
}
