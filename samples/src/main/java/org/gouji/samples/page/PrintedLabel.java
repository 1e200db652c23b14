package org.gouji.samples.page;

import org.gouji.contracts.form.Column;
import org.gouji.contracts.form.Label;
import org.gouji.samples.GeneratedReport;

/// A header as it is printed. The form of 2019 prints no unit for 采购总金额; bodies that write a careful
/// report add one.
final class PrintedLabel {

    private PrintedLabel() {}

    static String of(Label label, Column column, GeneratedReport report) {
        boolean unitless = column.quantity() == Column.Quantity.AMOUNT && column.unit() == null;
        if (!unitless || !label.equals(column.label())) {
            return label.zh();
        }
        var withUnit = label.variants().stream()
                .filter(variant -> variant.contains("元"))
                .toList();
        return withUnit.isEmpty()
                ? label.zh()
                : withUnit.get(Math.floorMod(report.title().hashCode(), withUnit.size()));
    }
}
