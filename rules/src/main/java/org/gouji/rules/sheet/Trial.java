package org.gouji.rules.sheet;

import java.util.ArrayList;
import java.util.List;

/// What the equations would say if some cells held other numbers. Changes are tried and taken back; the
/// sheet itself is never touched.
final class Trial {

    private final Sheet sheet;
    private final long[] delta;
    private final boolean[] evaluable;

    Trial(Sheet sheet) {
        this.sheet = sheet;
        var balances = sheet.plan().balances();
        delta = new long[balances.size()];
        evaluable = new boolean[balances.size()];
        for (var balance : balances) {
            evaluable[balance.number()] = sheet.open(balance) < 0;
            if (evaluable[balance.number()]) {
                delta[balance.number()] = sheet.delta(balance);
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }

    void add(int cell, long change) {
        for (var balance : sheet.plan().balancesOf(cell)) {
            delta[balance.number()] += balance.sign(cell) * change;
        }
    }

    boolean breaks(Balance balance) {
        return evaluable[balance.number()] && delta[balance.number()] != 0;
    }

    /// What must be added to the cell so that the equation holds.
    long needed(Balance balance, int cell) {
        return -balance.sign(cell) * delta[balance.number()];
    }

    /// Those of these equations that do not hold now.
    List<Balance> broken(List<Balance> among) {
        var broken = new ArrayList<Balance>();
        for (var balance : among) {
            if (breaks(balance)) {
                broken.add(balance);
            }
        }
        return broken;
    }
}
