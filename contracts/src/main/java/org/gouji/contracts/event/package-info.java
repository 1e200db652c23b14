/// The facts that the services tell one another, in the past tense. Payloads of CloudEvents in binary
/// mode: the attributes travel in the record's headers, the payload is JSON.
@org.jspecify.annotations.NullMarked
package org.gouji.contracts.event;
