/// Baselines and measurements: ratios measured side by side in one run on one machine. Nothing here is a
/// test, and nothing here can fail a build.
@org.jspecify.annotations.NullMarked
package org.gouji.bench;
