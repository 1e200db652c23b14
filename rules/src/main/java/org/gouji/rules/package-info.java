/// The rules: one class each, plain Java, listed in `RuleBook`.
///
/// **In:** a [Dossier]. **Out:** findings. Nothing here knows Kafka, MongoDB or the clock.
@org.jspecify.annotations.NullMarked
package org.gouji.rules;
