/// The life of a report's findings, from what the rules said at each of its versions. Plain Java.
///
/// **In:** [Pass]es, one for every version of a report and of the other reports that bear on it. **Out:** a
/// [Life] for every finding. Start with [Lives]: the same passes give the same lives, whatever the order in
/// which they came.
///
/// **Must not know:** MongoDB, Kafka, a clock.
@org.jspecify.annotations.NullMarked
package org.gouji.validate.life;
