package org.gouji.office.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A spreadsheet with the whole report on one sheet, numbers as numbers.
public final class XlsxPrint {

    private XlsxPrint() {}

    public static byte[] of(Sheaf sheaf, boolean old, boolean borders) {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            write(sheaf, workbook, borders);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void write(Sheaf sheaf, Workbook workbook, boolean borders) {
        var sheet = workbook.createSheet("年报");
        var framed = workbook.createCellStyle();
        if (borders) {
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setBorderTop(BorderStyle.THIN);
        }
        int row = 0;
        for (var part : sheaf.parts()) {
            switch (part) {
                case Sheaf.Paragraph(String text, boolean _) -> {
                    sheet.createRow(row).createCell(0).setCellValue(text);
                    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 9));
                    row++;
                }
                case Sheaf.Table table -> {
                    table(sheet, table, row, framed);
                    row += table.rows();
                }
            }
        }
    }

    private static void table(Sheet sheet, Sheaf.Table table, int first, org.apache.poi.ss.usermodel.CellStyle framed) {
        for (int row = 0; row < table.rows(); row++) {
            sheet.createRow(first + row);
        }
        for (var cell : table.cells()) {
            var made = sheet.getRow(first + cell.row()).createCell(cell.column());
            made.setCellStyle(framed);
            if (cell.text().matches("-?\\d{1,12}(\\.\\d+)?")) {
                made.setCellValue(Double.parseDouble(cell.text()));
            } else {
                made.setCellValue(cell.text());
            }
            if (cell.rowspan() * cell.colspan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        first + cell.row(),
                        first + cell.row() + cell.rowspan() - 1,
                        cell.column(),
                        cell.column() + cell.colspan() - 1));
            }
        }
    }
}
