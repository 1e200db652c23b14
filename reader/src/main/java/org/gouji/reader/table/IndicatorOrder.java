package org.gouji.reader.table;

import java.util.Arrays;
import java.util.List;

/// Indicators to the form's rows. Labels repeat (被依法纠错数 stands under reconsideration and under litigation),
/// and only their order tells them apart: of all ways to give the most indicators a row, each row once and
/// in the form's order, a pair is certain when every such way has it.
final class IndicatorOrder {

    private IndicatorOrder() {}

    /// For each list of candidate rows (ascending ordinals) the certain row, or -1.
    static int[] of(List<List<Integer>> candidates, int rows) {
        int[][] before = forward(candidates, rows);
        int[][] behind = backward(candidates, rows);
        int most = 0;
        for (int i = 0; i < candidates.size(); i++) {
            for (int c = 0; c < before[i].length; c++) {
                most = Math.max(most, before[i][c] + behind[i][c] - 1);
            }
        }
        return certain(candidates, before, behind, most);
    }

    /// Every best way has exactly one pair at each step, so that a step with one pair only is certain.
    private static int[] certain(List<List<Integer>> candidates, int[][] before, int[][] behind, int most) {
        int[] pairs = new int[most + 1];
        for (int i = 0; i < candidates.size(); i++) {
            for (int c = 0; c < before[i].length; c++) {
                if (before[i][c] + behind[i][c] - 1 == most) {
                    pairs[before[i][c]]++;
                }
            }
        }
        int[] rows = new int[candidates.size()];
        Arrays.fill(rows, -1);
        for (int i = 0; i < candidates.size(); i++) {
            for (int c = 0; c < before[i].length; c++) {
                if (before[i][c] + behind[i][c] - 1 == most && pairs[before[i][c]] == 1) {
                    rows[i] = candidates.get(i).get(c);
                }
            }
        }
        return rows;
    }

    /// The length of the longest way that ends with each pair.
    private static int[][] forward(List<List<Integer>> candidates, int rows) {
        int[] best = new int[rows + 1];
        int[][] lengths = new int[candidates.size()][];
        for (int i = 0; i < candidates.size(); i++) {
            var own = candidates.get(i);
            lengths[i] = new int[own.size()];
            for (int c = own.size() - 1; c >= 0; c--) {
                lengths[i][c] = 1 + longest(best, 0, own.get(c));
            }
            for (int c = 0; c < own.size(); c++) {
                best[own.get(c) + 1] = Math.max(best[own.get(c) + 1], lengths[i][c]);
            }
        }
        return lengths;
    }

    /// The length of the longest way that begins with each pair.
    private static int[][] backward(List<List<Integer>> candidates, int rows) {
        int[] best = new int[rows + 1];
        int[][] lengths = new int[candidates.size()][];
        for (int i = candidates.size() - 1; i >= 0; i--) {
            var own = candidates.get(i);
            lengths[i] = new int[own.size()];
            for (int c = 0; c < own.size(); c++) {
                lengths[i][c] = 1 + longest(best, own.get(c) + 1, rows);
            }
            for (int c = 0; c < own.size(); c++) {
                best[own.get(c)] = Math.max(best[own.get(c)], lengths[i][c]);
            }
        }
        return lengths;
    }

    private static int longest(int[] best, int from, int to) {
        int longest = 0;
        for (int i = from; i <= to; i++) {
            longest = Math.max(longest, best[i]);
        }
        return longest;
    }
}
