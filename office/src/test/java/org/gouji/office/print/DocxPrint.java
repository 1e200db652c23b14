package org.gouji.office.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A DOCX file as a word processor writes it: spans as `gridSpan` and `vMerge`.
public final class DocxPrint {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private DocxPrint() {}

    public static byte[] of(Sheaf sheaf) {
        return file(sheaf.parts().stream().map(DocxPrint::part).collect(Collectors.joining("\n")));
    }

    /// A file with this body.
    public static byte[] file(String body) {
        return document("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document " + W + "><w:body>"
                + body + "<w:sectPr/></w:body></w:document>");
    }

    /// A file with this main part.
    public static byte[] document(String xml) {
        var parts = new TreeMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<?xml version=\"1.0\"?><Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", xml);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String part(Sheaf.Part part) {
        return switch (part) {
            case Sheaf.Paragraph(String text, boolean _) -> paragraph(text);
            case Sheaf.Table table -> table(table);
        };
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t></w:r></w:p>";
    }

    private static String table(Sheaf.Table table) {
        var xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (int row = 0; row < table.rows(); row++) {
            xml.append("<w:tr>");
            for (int column = 0; column < table.columns(); ) {
                var cell = at(table, row, column);
                xml.append(cell(cell, row));
                column += cell.colspan();
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static Sheaf.Cell at(Sheaf.Table table, int row, int column) {
        return table.cells().stream()
                .filter(cell -> row >= cell.row() && row < cell.row() + cell.rowspan() && cell.column() == column)
                .findFirst()
                .orElse(new Sheaf.Cell("", row, column, 1, 1));
    }

    private static String cell(Sheaf.Cell cell, int row) {
        String span = cell.colspan() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.colspan() + "\"/>";
        String merge = cell.rowspan() == 1 ? "" : row == cell.row() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
        return "<w:tc><w:tcPr>" + span + merge + "</w:tcPr>" + (row == cell.row() ? paragraph(cell.text()) : "<w:p/>")
                + "</w:tc>";
    }
}
