package org.gouji.office.pdf;

import java.util.List;

/// What one page shows. `pictures` is the share of the page that pictures cover; `unseen` counts the
/// characters that are there but not shown, as a recogniser lays them under a scanned page; `across` is the
/// text that runs another way than the page is read.
record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        double pictures,
        int unseen,
        String across) {}
