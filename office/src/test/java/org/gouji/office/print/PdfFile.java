package org.gouji.office.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// A PDF file from drawing operators. Its font has the widths and the meaning of all characters and the shape
/// of none, so that no font has to be shipped.
public final class PdfFile {

    private PdfFile() {}

    /// A page's operators and its rotation.
    public record Leaf(String operators, int rotation) {}

    public static byte[] of(List<Leaf> leaves) {
        return of(leaves, null);
    }

    public static byte[] of(List<Leaf> leaves, @org.jspecify.annotations.Nullable String password) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, dictionary("F1", font(document)));
            for (var leaf : leaves) {
                var page = new PDPage(PDRectangle.A4);
                page.setRotation(leaf.rotation());
                page.setResources(resources);
                page.getCOSObject().setItem(COSName.CONTENTS, stream(document, leaf.operators()));
                document.addPage(page);
            }
            if (password != null) {
                var policy = new StandardProtectionPolicy(password, password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The operators that show a text; y is counted from the foot of the page.
    public static String text(String text, double x, double y, double size) {
        var hex = new StringBuilder();
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return format("BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET\n", size, x, y, hex);
    }

    public static double width(String text, double size) {
        return text.chars().mapToDouble(c -> c < 127 ? 0.5 : 1).sum() * size;
    }

    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private static COSDictionary font(PDDocument document) throws IOException {
        var info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "ComposedSong");
        descriptor.setInt(COSName.FLAGS, 4);
        var shapes = new COSDictionary();
        shapes.setItem(COSName.TYPE, COSName.FONT);
        shapes.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        shapes.setName(COSName.BASE_FONT, "ComposedSong");
        shapes.setItem(COSName.CIDSYSTEMINFO, info);
        shapes.setItem(COSName.FONT_DESC, descriptor);
        shapes.setInt(COSName.DW, 1000);
        var widths = new COSArray();
        List.of(32, 126, 500).forEach(n -> widths.add(COSInteger.get(n)));
        shapes.setItem(COSName.W, widths);
        var descendants = new COSArray();
        descendants.add(shapes);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "ComposedSong");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(document, meanings()));
        return font;
    }

    /// Every code means the character with this number.
    private static String meanings() {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Composed def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int from = 0; from < 256; from += 64) {
            map.append("64 beginbfrange\n");
            for (int high = from; high < from + 64; high++) {
                map.append(String.format("<%02X00> <%02XFF> <%02X00>\n", high, high, high));
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap end end\n").toString();
    }

    private static COSDictionary dictionary(String key, COSDictionary value) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
