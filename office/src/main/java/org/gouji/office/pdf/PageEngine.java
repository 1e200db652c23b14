package org.gouji.office.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Runs a page's drawing operators and notes what they draw: characters, straight lines, pictures. Nothing
/// is rendered and no picture is unpacked.
final class PageEngine extends PDFGraphicsStreamEngine {

    /// A page of the form has some ten thousand operators.
    static final int MOST_OPERATORS = 3_000_000;

    /// Ten times the characters of a densely printed page.
    static final int MOST_GLYPHS = 60_000;

    /// Ten times the strokes of the largest table drawn cell by cell.
    static final int MOST_STROKES = 60_000;

    private final List<Drawn> glyphs = new ArrayList<>();
    private final List<double[]> strokes = new ArrayList<>();
    private final Path path = new Path();
    private double pictures;
    private int unseen;
    private int operators;

    /// A character in the page's own space. `advance` is the way the text runs: 0 right, 1 up, 2 left, 3 down,
    /// -1 askew.
    record Drawn(String text, double x, double y, double width, double size, int advance) {}

    /// Raised inside the engine, whose methods can throw nothing else.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(String what) {
            super(what);
        }
    }

    PageEngine(PDPage page) {
        super(page);
    }

    PageContent run(int number) throws IOException {
        processPage(getPage());
        return new Upright(getPage().getCropBox(), getPage().getRotation())
                .content(number, glyphs, strokes, pictures, unseen);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch("more than " + MOST_OPERATORS + " drawing operators on a page");
        }
        super.processOperator(operator, operands);
    }

    /// One operator that cannot be run is skipped, as viewers do; limits are not.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof TooMuch) {
            throw e;
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        @Nullable String text = font.toUnicode(code);
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            unseen++;
            return;
        }
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new TooMuch("more than " + MOST_GLYPHS + " characters on a page");
        }
        float x = rendering.getTranslateX();
        float y = rendering.getTranslateY();
        double w = font.isVertical() ? 1 : displacement.getX();
        double dx = rendering.getScaleX() * w;
        double dy = rendering.getShearY() * w;
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        glyphs.add(new Drawn(
                text == null ? "\uFFFD" : text,
                x,
                y,
                Math.hypot(dx, dy),
                size,
                direction(rendering.getScaleX(), rendering.getShearY())));
    }

    private static int direction(double x, double y) {
        double slack = 0.05 * Math.max(Math.abs(x), Math.abs(y));
        if (Math.abs(y) <= slack) {
            return x >= 0 ? 0 : 2;
        }
        if (Math.abs(x) <= slack) {
            return y > 0 ? 1 : 3;
        }
        return -1;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void drawImage(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        var box = getPage().getCropBox();
        pictures += area / Math.max(1, box.getWidth() * box.getHeight());
        var drawn = new Path();
        drawn.rectangle(
                matrix.transformPoint(0, 0),
                matrix.transformPoint(1, 0),
                matrix.transformPoint(1, 1),
                matrix.transformPoint(0, 1));
        drawn.fill(strokes);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() throws IOException {
        if (isSeen(getGraphicsState().getStrokingColor())) {
            path.stroke(strokes);
        }
        painted();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (isSeen(getGraphicsState().getNonStrokingColor())) {
            path.fill(strokes);
        }
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.stroke(strokes);
        painted();
    }

    private void painted() throws IOException {
        path.clear();
        if (strokes.size() > MOST_STROKES) {
            throw new TooMuch("more than " + MOST_STROKES + " lines on a page");
        }
    }

    @Override
    public void shadingFill(COSName name) {}

    /// White lines are drawn, but nobody sees a cell's border in them.
    private static boolean isSeen(PDColor color) {
        try {
            return color.getColorSpace() == null || (color.toRGB() & 0xFFFFFF) != 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
