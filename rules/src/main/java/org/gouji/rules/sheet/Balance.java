package org.gouji.rules.sheet;

import org.gouji.contracts.finding.Message;

/// One equation of a form: the cells on its two sides by number, and the row or column that it is for.
/// `number` counts the form's equations.
public record Balance(int number, String rule, Message at, int[] left, int[] right) {

    /// +1 for a cell of the left side, -1 for one of the right, 0 for none.
    public int sign(int cell) {
        return holds(left, cell) ? 1 : holds(right, cell) ? -1 : 0;
    }

    private static boolean holds(int[] side, int cell) {
        for (int c : side) {
            if (c == cell) {
                return true;
            }
        }
        return false;
    }
}
