/// How well the rules judge: clean reports must be found clean, and errors made on purpose must be found or be
/// shown as not checked for want of what was lost.
///
/// To add a rule's errors: a [SeededError] in one of the lists that [SeededErrors] puts together.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.rules;
