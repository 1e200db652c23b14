/// The report as it was read: every number with the place where it stands in the original.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts.report;
