/// Annual reports of our own composing, any number of them, the same for the same seed.
///
/// **In:** a seed. **Out:** [Rendered] documents with the [Truth] about them: what a reader must find and
/// which rules must answer. Start with [Samples]. A report is first made as data ([GeneratedReport]) and
/// then printed in one of the [Layout]s in which such reports are met.
///
/// **Must not know:** the reader and the rules, so that the truth is never their own opinion.
@org.jspecify.annotations.NullMarked
package org.gouji.samples;
