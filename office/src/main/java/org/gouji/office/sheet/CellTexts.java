package org.gouji.office.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.gouji.office.transcript.TranscriptWriter;

/// What a cell shows. A number is shown through its format, which may round it: then both stand there, and
/// nobody takes one for the other.
final class CellTexts {

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    /// Escaped, its lines parted by `<br>`.
    String html(Cell cell) {
        return TranscriptWriter.escaped(text(cell).strip()).replace("\n", "<br>");
    }

    private String text(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (formula && cell instanceof XSSFCell x && x.getRawValue() == null) {
            return "=" + cell.getCellFormula();
        }
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString().replace("\r", "");
            case NUMERIC -> number(cell);
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        String exact = plain(NumberToTextConverter.toText(value));
        var style = cell.getCellStyle();
        String shown = formatter.formatRawCellContents(value, style.getDataFormat(), style.getDataFormatString());
        if (DateUtil.isCellDateFormatted(cell)) {
            return shown;
        }
        String digits = shown.replaceAll("[,\\s]", "");
        if (shown.chars().noneMatch(Character::isDigit) || digits.contains("E") || digits.contains("#")) {
            return exact;
        }
        var number = digits.replaceAll("^[^-0-9.]+|[^0-9.]+$", "");
        return isSame(number, exact) || digits.contains("%")
                ? tidy(shown, number, exact)
                : exact + "\n" + shown.strip();
    }

    /// Without the noughts that only the format adds.
    private static String tidy(String shown, String number, String exact) {
        return shown.strip().replace(",", "").equals(number) ? exact : shown.strip();
    }

    private static boolean isSame(String number, String exact) {
        try {
            return new BigDecimal(number).compareTo(new BigDecimal(exact)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String plain(String number) {
        try {
            var plain = new BigDecimal(number).stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
