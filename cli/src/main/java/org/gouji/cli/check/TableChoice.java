package org.gouji.cli.check;

/// How much of the tables is printed. The names are what a person types.
enum TableChoice {
    /// Every row.
    all,
    /// The rows that findings speak of.
    concerned,
    none
}
