/// Clean reports, damaged: every way in which such reports are met broken, alone and in pairs, in every
/// layout, the same for the same seed.
///
/// **In:** a seed and an index. **Out:** [DamagedPage]: the bytes, what stands in each cell ([Said]) and where
/// on the page it stands. Start with [DamagedPages]. A report becomes a [Draft], each [Damage] changes the
/// draft and what is true of it together, a [Layout] prints it.
///
/// **Must not know:** the reader, so that the truth is never its own opinion.
@org.jspecify.annotations.NullMarked
package org.gouji.samples.damage;
