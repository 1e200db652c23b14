/// The official forms as data: tables, blocks, rows, columns, labels with their variants, units and
/// identities. One file a form under `forms/`; reader, rules, schemas, exports and the web page draw
/// their rows and columns from here and from nowhere else.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts.form;
