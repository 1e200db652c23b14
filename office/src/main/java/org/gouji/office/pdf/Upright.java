package org.gouji.office.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.office.pdf.PageEngine.Drawn;
import org.jspecify.annotations.Nullable;

/// Turns a page so that its text runs from left to right and down, whatever way the file says it is turned.
final class Upright {

    /// What leaves a line's own direction by more is no border of a cell.
    private static final double STRAIGHT = 1.0;

    /// A character drawn again this near is one printed bold, not two: a share of its width.
    private static final double SAME_PLACE = 0.3;

    private final PDRectangle box;
    private final int turned;

    Upright(PDRectangle box, int rotation) {
        this.box = box;
        this.turned = Math.floorMod(rotation / 90, 4);
    }

    PageContent content(int number, List<Drawn> drawn, List<double[]> strokes, double pictures, int unseen) {
        int way = way(drawn);
        var glyphs = new ArrayList<Glyph>();
        var across = new StringBuilder();
        for (var d : drawn) {
            var glyph = new Glyph(d.text(), x(d.x(), d.y(), way), y(d.x(), d.y(), way), d.width(), d.size());
            if (d.advance() != way) {
                across.append(d.text());
            } else if (isOnPage(glyph, way)) {
                glyphs.add(glyph);
            }
        }
        var rulings = strokes.stream()
                .map(s -> ruling(x(s[0], s[1], way), y(s[0], s[1], way), x(s[2], s[3], way), y(s[2], s[3], way)))
                .filter(r -> r != null && r.length() > 0)
                .toList();
        return new PageContent(
                number, width(way), height(way), once(glyphs), rulings, pictures, unseen, across.toString());
    }

    /// The way in which most of the text runs; without text, the way that the file says.
    private int way(List<Drawn> drawn) {
        int[] count = new int[4];
        count[turned] = 1;
        drawn.stream().filter(d -> d.advance() >= 0).forEach(d -> count[d.advance()]++);
        int most = 0;
        for (int way = 1; way < 4; way++) {
            most = count[way] > count[most] ? way : most;
        }
        return most;
    }

    private boolean isOnPage(Glyph glyph, int way) {
        return glyph.centre() >= 0
                && glyph.centre() <= width(way)
                && glyph.middle() >= 0
                && glyph.middle() <= height(way);
    }

    private double width(int way) {
        return way % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    private double height(int way) {
        return way % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    private double x(double x, double y, int way) {
        return switch (way) {
            case 0 -> x - box.getLowerLeftX();
            case 1 -> y - box.getLowerLeftY();
            case 2 -> box.getUpperRightX() - x;
            default -> box.getUpperRightY() - y;
        };
    }

    private double y(double x, double y, int way) {
        return switch (way) {
            case 0 -> box.getUpperRightY() - y;
            case 1 -> x - box.getLowerLeftX();
            case 2 -> y - box.getLowerLeftY();
            default -> box.getUpperRightX() - x;
        };
    }

    private static @Nullable Ruling ruling(double x0, double y0, double x1, double y1) {
        if (Math.abs(y0 - y1) <= STRAIGHT && Math.abs(x0 - x1) > Math.abs(y0 - y1)) {
            return new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1));
        }
        if (Math.abs(x0 - x1) <= STRAIGHT) {
            return new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
        }
        return null;
    }

    /// Bold is often drawn as the same character twice, a hair apart: read twice, 3 would be 33.
    private static List<Glyph> once(List<Glyph> glyphs) {
        var places = new HashMap<String, List<Glyph>>();
        var once = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                once.add(glyph);
                continue;
            }
            var near = places.computeIfAbsent(
                    glyph.text() + '/' + Math.round(glyph.baseline() / 4), _ -> new ArrayList<>());
            var above = places.getOrDefault(glyph.text() + '/' + (Math.round(glyph.baseline() / 4) - 1), List.of());
            var below = places.getOrDefault(glyph.text() + '/' + (Math.round(glyph.baseline() / 4) + 1), List.of());
            if (!isThere(glyph, near) && !isThere(glyph, above) && !isThere(glyph, below)) {
                near.add(glyph);
                once.add(glyph);
            }
        }
        return once;
    }

    private static boolean isThere(Glyph glyph, List<Glyph> others) {
        double slack = SAME_PLACE * Math.max(1, glyph.width());
        return others.stream()
                .anyMatch(other -> Math.abs(other.x() - glyph.x()) <= slack
                        && Math.abs(other.baseline() - glyph.baseline()) <= slack);
    }
}
