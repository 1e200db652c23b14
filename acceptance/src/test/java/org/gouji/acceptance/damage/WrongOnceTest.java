package org.gouji.acceptance.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gouji.samples.damage.Damage;
import org.gouji.samples.damage.DamagedPage;
import org.gouji.samples.damage.DamagedPages;
import org.gouji.samples.damage.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damaged pages that a number, a body, a year or a date was once read wrong of, found among every two damages in every
/// layout (`DamageRun` with `pairs`).
class WrongOnceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 11035, RUN_TOGETHER, CELLS_EMPTIED PAGE_NUMBERS_BETWEEN_ROWS
            1, 12417, HTML_DIVISIONS, COLUMN_DROPPED LABELS_BROKEN
            1, 12495, CELL_PER_LINE, CELLS_EMPTIED LABELS_BROKEN
            1, 12496, CELL_PER_LINE_TIGHT, CELLS_EMPTIED LABELS_BROKEN
            1, 12514, HTML_PARAGRAPHS, CELLS_DROPPED LABELS_BROKEN
            1, 1367, PDF_FLOW, ZEROS_BLANK TITLE_YEARLESS
            1, 15953, CELL_BETWEEN_BARS, HEADERS_TRUNCATED LABELS_REMARKED
            1, 19486, PDF_COLUMNS, LABELS_TRUNCATED NUMBERING_LOST
            1, 21107, MARKDOWN, FOOTNOTES_IN_CELLS BRACKETS_UNBALANCED
            1, 24000, HTML, TITLE_LOST CHROME
            1, 24001, HTML_HEADER_CELLS, TITLE_LOST CHROME
            1, 24004, HTML_FIVE_COLUMNS, TITLE_LOST CHROME
            1, 24006, HTML_SPANS_LIE, TITLE_LOST CHROME
            1, 24007, HTML_SPANS_LOST, TITLE_LOST CHROME
            1, 30504, HTML, HIJACKED RADICALS
            1, 32563, RUN_TOGETHER, PAGE_NUMBERS_BETWEEN_ROWS GB18030
            1, 34297, HTML_HEADER_CELLS, INVISIBLE_CHARACTERS GBK
            1, 4124, RUN_TOGETHER_BLANKS, ARITHMETIC_BROKEN DIGIT_DROPPED
            1, 7214, TABS, ARITHMETIC_BROKEN CELLS_DROPPED
            2, 10263, CELL_PER_LINE, COLUMN_DROPPED SPLIT_WITH_HEADER
            2, 10473, HTML_DIVISIONS, ZEROS_BLANK PAGE_NUMBERS_BETWEEN_ROWS
            2, 10481, CELL_BETWEEN_BARS, ZEROS_BLANK PAGE_NUMBERS_BETWEEN_ROWS
            2, 12711, CELL_PER_LINE, ZEROS_BLANK LABELS_LOST
            2, 12713, CELL_BETWEEN_BARS, ZEROS_BLANK LABELS_LOST
            2, 19367, PDF_FLOW, ROW_SHIFTED NUMBERING_LOST
            2, 2838, HTML_SPANS_LIE, FULL_WIDTH_DIGITS LETTERS_FOR_DIGITS
            3, 10314, BLANKS, VALUES_LOST SPLIT_WITH_HEADER
            3, 10384, CELL_PER_LINE_TIGHT, ROW_SHIFTED SPLIT_WITH_HEADER
            3, 17662, PDF_COLUMNS, LABELS_BROKEN DATE_DIGITS_LOST
            3, 30190, PDF_COLUMNS, LABELS_BROKEN RADICALS
            3, 6762, BLANKS, ORDINALS_CHANGED CELLS_EMPTIED
            3, 7276, HTML_FIVE_COLUMNS, ZEROS_IN_WORDS CELLS_DROPPED
            4, 10461, RUN_ROWS, ARITHMETIC_BROKEN PAGE_NUMBERS_BETWEEN_ROWS
            4, 12473, CELL_BETWEEN_BARS, VALUES_LOST LABELS_BROKEN
            4, 16578, BLANKS, CELLS_EMPTIED BLANKS_IN_LABELS
            4, 7709, HTML_EMPTY_COLUMNS, COLUMN_DROPPED CELLS_DROPPED
            4, 7781, HTML_EMPTY_COLUMNS, CELLS_EMPTIED CELLS_DROPPED
            4, 826, HTML_PARAGRAPHS, ORDINALS_LOST PROSE_LIKE_ROWS
            5, 10313, CELL_BETWEEN_BARS, VALUES_LOST SPLIT_WITH_HEADER
            5, 11231, PDF_FLOW, ZEROS_DASHED LABELS_TRUNCATED
            5, 28270, PDF_COLUMNS, ZEROS_BLANK GLOSSED
            5, 4703, PDF_FLOW, ORDINALS_CHANGED ROWS_DROPPED
            5, 8927, PDF_FLOW, ROWS_DROPPED VALUE_LOST_AND_INSERTED
            5, 9777, HTML_DIVISIONS, ZEROS_BLANK SPLIT_WITH_HEADER
            5, 9979, RUN_TOGETHER, HEADINGS_REWORDED SPLIT_WITH_HEADER
            6, 12905, CELL_BETWEEN_BARS, HEADINGS_REWORDED LABELS_LOST
            6, 24044, RUN_TOGETHER_BLANKS, TITLE_YEARLESS CHROME
            7, 11009, CELL_BETWEEN_BARS, VALUES_LOST PAGE_NUMBERS_BETWEEN_ROWS
            7, 12714, BLANKS, ZEROS_BLANK LABELS_LOST
            7, 12893, HTML_EMPTY_COLUMNS, HEADINGS_REWORDED LABELS_LOST
            7, 23501, HTML_EMPTY_COLUMNS, LABELS_LOST HEADINGS_LOST
            """)
    void isNotReadWrongAgain(long seed, long index, Layout layout, String damages) {
        var origin = new DamagedPage.Case(
                seed,
                index,
                layout,
                Stream.of(damages.split(" ")).map(Damage::valueOf).toList());
        var judgement = Judgement.of(new DamagedPages(seed, Reporters::draw).make(origin));
        assertThat(judgement.faults()).isEmpty();
    }
}
