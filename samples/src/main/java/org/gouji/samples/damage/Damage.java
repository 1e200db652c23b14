package org.gouji.samples.damage;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.gouji.samples.content.Dice;

/// What happens to reports between their table and the page that is met, in the order in which it happens:
/// the body's own hand first, then its word processor, then the portal, then whoever extracted the text.
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
public enum Damage {
    // The body's own.
    /// Some sums of the tables are wrong: to be read as printed.
    ARITHMETIC_BROKEN(NumberDamage::wrongSums),
    /// Zeros are left blank, all of them or by rows.
    ZEROS_BLANK(NumberDamage::blankZeros),
    /// "/" or "—" for a zero.
    ZEROS_DASHED(NumberDamage::dashedZeros),
    /// "无" for a zero.
    ZEROS_IN_WORDS(NumberDamage::wordedZeros),
    /// Rows of the body's own between those of the form.
    EXTRA_ROWS(TableDamage::extraRows),
    ORDINALS_CHANGED(LabelDamage::otherOrdinals),
    ORDINALS_LOST(LabelDamage::noOrdinals),
    LABEL_MISTYPED(LabelDamage::mistyped),
    /// Sentences that name rows of the tables and numbers beside them.
    PROSE_LIKE_ROWS(TextDamage::proseLikeRows),
    HEADINGS_REWORDED(TextDamage::headingsReworded),
    TITLE_LOST(TextDamage::titleLost),
    TITLE_YEARLESS(TextDamage::titleYearless),
    // Numbers.
    THOUSANDS_SEPARATED(NumberDamage::thousands),
    FULL_WIDTH_DIGITS(NumberDamage::fullWidth),
    BLANKS_IN_NUMBERS(NumberDamage::blanksInside, Damage::apart),
    LETTERS_FOR_DIGITS(NumberDamage::letters),
    UNITS_IN_CELLS(NumberDamage::units),
    REMARKS_IN_CELLS(NumberDamage::remarks),
    FOOTNOTES_IN_CELLS(NumberDamage::footnotes, Damage::apart),
    /// A digit vanishes inside a cell: what is printed then is what is to be read.
    DIGIT_DROPPED(NumberDamage::digitDropped),
    // Tables.
    ROWS_DROPPED(TableDamage::rowsDropped),
    COLUMN_DROPPED(TableDamage::columnDropped),
    TABLE_DROPPED(TableDamage::tableDropped),
    VALUES_LOST(TableDamage::valuesLost),
    CELLS_EMPTIED(TableDamage::cellsEmptied),
    CELLS_DROPPED(TableDamage::cellsDropped),
    ROW_SHIFTED(TableDamage::rowShifted),
    /// In one row a value is lost and another number stands in: such a row cannot be told from one that the body added
    /// up wrongly, and is read as it is printed, or is in doubt.
    VALUE_LOST_AND_INSERTED(TableDamage::lostAndInserted),
    ROW_REPEATED(TableDamage::rowRepeated),
    /// The table goes on with its header on the next page, spanning labels repeated or not.
    SPLIT_WITH_HEADER(TableDamage::splitWithHeader),
    PAGE_NUMBERS_BETWEEN_ROWS(TableDamage::pageNumbers),
    // Labels.
    LABELS_TRUNCATED(LabelDamage::truncated),
    LABELS_BROKEN(LabelDamage::broken),
    LABELS_LOST(LabelDamage::lost),
    HEADERS_TRUNCATED(LabelDamage::headersTruncated),
    NUMBERS_INJECTED_IN_LABELS(LabelDamage::injected),
    LABELS_REMARKED(LabelDamage::remarked),
    BLANKS_IN_LABELS(LabelDamage::blanksInside),
    // The page's text.
    DATE_DIGITS_LOST(TextDamage::dateDigitsLost),
    MEASURES_LOST(TextDamage::measuresLost),
    NUMBERING_LOST(TextDamage::numberingLost),
    PUNCTUATION_NARROWED(TextDamage::narrowed),
    BRACKETS_UNBALANCED(TextDamage::unbalanced),
    PARAGRAPHS_MERGED(TextDamage::merged),
    HEADINGS_LOST(TextDamage::headingsLost),
    CHROME(TextDamage::chrome),
    HIJACKED(TextDamage::hijacked),
    // The page's characters.
    TRADITIONAL(ScriptDamage::traditional),
    TAIWAN_PHRASES(ScriptDamage::taiwan),
    GLOSSED(ScriptDamage::glossed),
    RADICALS(ScriptDamage::radicals),
    INVISIBLE_CHARACTERS(ScriptDamage::invisible),
    // The bytes.
    GB18030(ScriptDamage::gb18030),
    GBK(ScriptDamage::gbk),
    UTF_16(ScriptDamage::utf16),
    BYTE_ORDER_MARK(ScriptDamage::byteOrderMark);

    private final BiConsumer<Draft, Dice> hurt;
    private final Predicate<Layout> suits;

    Damage(BiConsumer<Draft, Dice> hurt) {
        this(hurt, _ -> true);
    }

    Damage(BiConsumer<Draft, Dice> hurt, Predicate<Layout> suits) {
        this.hurt = hurt;
        this.suits = suits;
    }

    void hurt(Draft draft, Dice dice) {
        hurt.accept(draft, dice);
    }

    /// Where nothing parts the cells, some damages make another number of two and no truth is left.
    public boolean suits(Layout layout) {
        return suits.test(layout);
    }

    private static boolean apart(Layout layout) {
        return layout.family() != Layout.Family.RUN && layout.family() != Layout.Family.COLUMNS;
    }
}
