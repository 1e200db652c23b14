package org.gouji.contracts.form;

import java.util.List;

/// One equation between cells: the sum of `left` equals the sum of `right`. Paths are full
/// (`applications.granted.total`). `at` is the row or the column it was written for, `each` says which.
public record Equation(String rule, Identity.Each each, String at, List<String> left, List<String> right) {}
