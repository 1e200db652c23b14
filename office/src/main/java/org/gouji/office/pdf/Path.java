package org.gouji.office.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// A path under construction, reduced to what can be a table's line. A stroke is four numbers: from x, y to
/// x, y in the page's own space.
final class Path {

    /// A filled shape that is no thicker is a line.
    private static final double THICKEST_LINE = 3.0;

    private record Sub(List<double[]> edges, double[] box) {
        Sub() {
            this(
                    new ArrayList<>(),
                    new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE});
        }

        void include(double x, double y) {
            box[0] = Math.min(box[0], x);
            box[1] = Math.min(box[1], y);
            box[2] = Math.max(box[2], x);
            box[3] = Math.max(box[3], y);
        }
    }

    private final List<Sub> subs = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    Point2D current() {
        return new Point2D.Double(x, y);
    }

    void moveTo(double toX, double toY) {
        subs.add(new Sub());
        startX = x = toX;
        startY = y = toY;
        subs.getLast().include(x, y);
    }

    void lineTo(double toX, double toY) {
        if (subs.isEmpty()) {
            moveTo(toX, toY);
        }
        subs.getLast().edges().add(new double[] {x, y, toX, toY});
        subs.getLast().include(toX, toY);
        x = toX;
        y = toY;
    }

    /// A curve borders no cell.
    void curveTo(double toX, double toY) {
        if (subs.isEmpty()) {
            moveTo(toX, toY);
        }
        subs.getLast().include(toX, toY);
        x = toX;
        y = toY;
    }

    void close() {
        if (!subs.isEmpty() && (x != startX || y != startY)) {
            lineTo(startX, startY);
        }
    }

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo(p0.getX(), p0.getY());
        lineTo(p1.getX(), p1.getY());
        lineTo(p2.getX(), p2.getY());
        lineTo(p3.getX(), p3.getY());
        close();
    }

    void clear() {
        subs.clear();
    }

    void stroke(List<double[]> strokes) {
        subs.forEach(sub -> strokes.addAll(sub.edges()));
    }

    void fill(List<double[]> strokes) {
        for (var sub : subs) {
            double[] b = sub.box();
            double width = b[2] - b[0];
            double height = b[3] - b[1];
            if (height <= THICKEST_LINE && width > height) {
                strokes.add(new double[] {b[0], (b[1] + b[3]) / 2, b[2], (b[1] + b[3]) / 2});
            } else if (width <= THICKEST_LINE && height > width) {
                strokes.add(new double[] {(b[0] + b[2]) / 2, b[1], (b[0] + b[2]) / 2, b[3]});
            }
        }
    }
}
