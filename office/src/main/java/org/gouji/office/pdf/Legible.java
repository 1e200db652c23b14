package org.gouji.office.pdf;

import java.util.List;
import org.gouji.office.transcript.Refusal;

/// Whether a file holds text at all, or pictures of text.
final class Legible {

    /// A page with fewer characters holds a page number or a stamp.
    private static final int FEWEST_ON_PAGE = 20;

    /// A report has thousands.
    private static final int FEWEST = 60;

    /// A picture that covers as much of a page is the page.
    private static final double WHOLE_PAGE = 0.4;

    /// More characters without a meaning than this share: the fonts do not say what their shapes mean.
    private static final double MOST_UNKNOWN = 0.2;

    private Legible() {}

    static void check(List<PageContent> pages) throws Refusal {
        long shown = pages.stream().mapToLong(Legible::shown).sum();
        long unknown = pages.stream().mapToLong(Legible::unknown).sum();
        long unseen = pages.stream().mapToLong(PageContent::unseen).sum();
        long pictures = pages.stream().filter(Legible::isPicture).count();
        if (unseen > shown) {
            throw Refusal.needsOcr(
                    "what text there is was laid unseen under the pictures by a recogniser, whose mistakes nobody"
                            + " checked",
                    "页面为扫描图片，隐藏的识别文字未经核对");
        }
        if (pictures * 2 > pages.size() || (shown < FEWEST && pictures > 0)) {
            throw Refusal.needsOcr(
                    pictures + " of " + pages.size() + " pages are pictures",
                    pages.size() + " 页中有 " + pictures + " 页是图片");
        }
        if (shown < FEWEST) {
            throw Refusal.needsOcr("the file has no text", "文件没有文字层");
        }
        if (unknown > MOST_UNKNOWN * shown) {
            throw Refusal.needsOcr("its fonts do not say which characters they show", "字体没有对应的字符编码");
        }
    }

    private static boolean isPicture(PageContent page) {
        return page.pictures() >= WHOLE_PAGE && shown(page) < FEWEST_ON_PAGE;
    }

    private static long shown(PageContent page) {
        return page.glyphs().stream().filter(g -> !g.isBlank()).count();
    }

    private static long unknown(PageContent page) {
        return page.glyphs().stream()
                .filter(g -> g.text()
                        .codePoints()
                        .anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE))
                .count();
    }
}
