package org.gouji.office.sheet;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.contracts.report.Rejection;
import org.gouji.office.transcript.Refusal;
import org.gouji.office.transcript.Transcript;
import org.gouji.office.transcript.TranscriptWriter;

/// A spreadsheet's transcript: its visible sheets in their order.
public final class SheetTranscript {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String XLS = "application/vnd.ms-excel";

    /// A report has one sheet for each table at most.
    private static final int MOST_SHEETS = 100;

    private SheetTranscript() {}

    public static Transcript of(OPCPackage parts) throws Refusal {
        try (var workbook = new XSSFWorkbook(parts)) {
            return of(workbook, XLSX);
        } catch (IOException e) {
            throw Refusal.damaged("it cannot be taken apart as a spreadsheet");
        }
    }

    public static Transcript of(DirectoryNode root) throws Refusal {
        try (var workbook = new HSSFWorkbook(root, false)) {
            return of(workbook, XLS);
        } catch (IOException e) {
            throw Refusal.damaged("it cannot be taken apart as a spreadsheet");
        }
    }

    private static Transcript of(Workbook workbook, String mediaType) throws Refusal {
        if (workbook.getNumberOfSheets() > MOST_SHEETS) {
            throw Refusal.tooComplex("more than " + MOST_SHEETS + " sheets", "工作表过多");
        }
        var writer = new TranscriptWriter();
        boolean filled = false;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                writer.section("sheet", workbook.getSheetName(i));
                filled |= SheetFlow.write(SheetGrid.of(workbook.getSheetAt(i)), writer);
                writer.endSection();
            }
        }
        if (!filled) {
            throw workbook.getAllPictures().isEmpty()
                    ? new Refusal(Rejection.EMPTY, "the spreadsheet is blank", "表格是空的")
                    : Refusal.needsOcr("the spreadsheet holds pictures only", "表格只有图片");
        }
        return writer.done(mediaType);
    }
}
