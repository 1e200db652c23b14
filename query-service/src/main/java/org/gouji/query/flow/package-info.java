/// From events to what is shown. Start with [ShowNews].
///
/// **In:** received documents, parsed and validated reports, rejections, and the dead letters of those who come
/// before. **Out:** views, changes, the state of uploads; own dead letters. **Must not know:** HTTP, BSON.
@org.jspecify.annotations.NullMarked
package org.gouji.query.flow;
