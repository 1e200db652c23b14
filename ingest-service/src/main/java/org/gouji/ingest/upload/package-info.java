/// One upload, while it comes in: its bytes, what the sender says about it, and why it may be refused.
///
/// **In:** a stream and some parameters. **Out:** [Content] with its hash, a [Description], or a [Refusal].
/// Plain Java: nothing here knows HTTP, Kafka or MongoDB.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest.upload;
