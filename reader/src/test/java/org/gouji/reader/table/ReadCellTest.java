package org.gouji.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.contracts.report.Cell;
import org.gouji.reader.text.MappedText;
import org.gouji.reader.text.Original;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCellTest {

    private final Column count = column(Column.Quantity.COUNT);
    private final Column change = column(Column.Quantity.CHANGE);
    private final Column amount = column(Column.Quantity.AMOUNT);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"8;8", "0;0", "1,234;1234", "12,345,678;12345678", "-5;-5"})
    void aNaturalNumberIsRead(String printed, BigDecimal value) {
        assertThat(read(printed, count)).isInstanceOfSatisfying(Cell.Numeric.class, n -> {
            assertThat(n.value()).isEqualByComparingTo(value);
            assertThat(n.raw()).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"+3;3", "-12;-12", "增12;12", "减3;-3", "↓4;-4", "减少7;-7", "811;811"})
    void aChangeHasASign(String printed, BigDecimal value) {
        assertThat(((Cell.Numeric) read(printed, change)).value()).isEqualByComparingTo(value);
    }

    @Test
    void aUnitIsKeptAndNeverConverted() {
        var cell = (Cell.Numeric) read("75394432.52元", amount);
        assertThat(cell.value()).isEqualTo("75394432.52");
        assertThat(cell.unit()).isEqualTo("元");
    }

    /// Money under a count comes from another column.
    @ParameterizedTest
    @ValueSource(strings = {"4439.6", "4,439.6元", "12元"})
    void whatIsNoCountIsNotCounted(String printed) {
        assertThat(read(printed, count)).isInstanceOf(Cell.Illegible.class);
    }

    @ParameterizedTest
    @CsvSource({"人民币1280.6万元,1280.6,万元", "12.5万,12.5,万元", "86000元整,86000,元", "35.6（万元）,35.6,万元", "￥352.8,352.8,"})
    void moneyInItsWordings(String printed, BigDecimal value, @Nullable String unit) {
        var cell = (Cell.Numeric) read(printed, amount);
        assertThat(cell.value()).isEqualByComparingTo(value);
        assertThat(cell.unit()).isEqualTo(unit);
        assertThat(cell.remark()).isNull();
        assertThat(ReadCell.isValue(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本单位未制作规章", "本年无", "暂无", "没有", "无此项业务", "我局没有行政强制事项"})
    void nothingToCountSaidInWords(String printed) {
        assertThat(read(printed, count)).isInstanceOf(Cell.NotApplicable.class);
        assertThat(ReadCell.isValue(printed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本机关不掌握相关政府信息", "无法提供", "没有现成信息需要另行制作", "无正当理由大量反复申请", "本年新收政府信息公开申请数量", "未经复议直接起诉"})
    void labelsSayNoNothing(String label) {
        assertThat(ReadCell.isValue(label)).isFalse();
    }

    @Test
    void aRemarkStandsBesideItsNumber() {
        var cell = (Cell.Numeric) read("39(市政府、市政府办印发)", count);
        assertThat(cell.value()).isEqualByComparingTo("39");
        assertThat(cell.remark()).isEqualTo("市政府、市政府办印发");
    }

    @ParameterizedTest
    @CsvSource({"7①,①", "12※,※", "0注1,注1", "3[2],2", "40 ③,③"})
    void theSignOfAFootnoteIsARemark(String printed, String sign) {
        var cell = (Cell.Numeric) read(printed, count);
        assertThat(printed).startsWith(cell.value().toString());
        assertThat(cell.remark()).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "-", "无", "——"})
    void nothingToCountIsNoZero(String printed) {
        assertThat(read(printed, count)).isInstanceOf(Cell.NotApplicable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007", "1 2", "12 345", "1\n2", "O", "12²", "12*", "①", "①2", "3.6万", "约30", "1,23", "12,34", "5件3",
                "增12件减3"
            })
    void whatHasAnotherReadingIsIllegible(String printed) {
        assertThat(read(printed, count)).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void aSignBelongsToAChangeOnly() {
        assertThat(read("增12", count)).isInstanceOf(Cell.Illegible.class);
    }

    @Test
    void blankIsBlank() {
        assertThat(read(" ", count)).isInstanceOf(Cell.Blank.class);
    }

    private static Cell read(String printed, Column column) {
        return ReadCell.from(MappedText.of(new Original(printed), 0, printed.length()), column, Cell.Method.POSITION);
    }

    private static Column column(Column.Quantity quantity) {
        return new Column("c", new Label("总计", null, List.of()), quantity, null, 1, List.of());
    }
}
