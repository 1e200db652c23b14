/// What the rules say about a report: findings, outcomes and the verdict.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts.finding;
