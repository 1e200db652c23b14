@org.jspecify.annotations.NullMarked
package org.gouji.contracts.finding;
