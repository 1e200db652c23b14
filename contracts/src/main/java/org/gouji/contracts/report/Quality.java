package org.gouji.contracts.report;

/// How well the tables could be read. Equations are the printed identities of the form: 40 for the
/// form of 2019, 42 for that of 2021, on a complete report.
public record Quality(Grade grade, int cellsExpected, int cellsRead, int equationsEvaluable, int equationsHolding) {

    /// A: every cell read, every evaluable equation holds. B: proved repairs, or equations broken by the
    /// body itself. C: partly lost. D: only the narrative is left.
    public enum Grade {
        A,
        B,
        C,
        D
    }
}
