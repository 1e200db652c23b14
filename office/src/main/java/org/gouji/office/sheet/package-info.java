/// Spreadsheets (XLSX, XLS) to transcript: each visible sheet as one table with its merged cells.
@org.jspecify.annotations.NullMarked
package org.gouji.office.sheet;
