/// The originals, byte for byte, under the SHA-256 of their bytes.
///
/// **In:** bytes. **Out:** the same bytes. Nothing here knows HTTP or Kafka, and nothing is ever changed:
/// what lies under a hash stays, so every write may be repeated.
///
/// Two collections, written by this service alone and read by whoever needs an original:
///
/// ```
/// raw_documents          {_id: "<sha256>", size: <long>, chunks: 0, bytes: <binary>, upload: "<uploadId>"}
/// raw_documents          {_id: "<sha256>", size: <long>, chunks: n, upload: "<uploadId>"}
/// raw_documents.chunks   {_id: "<sha256>/0", bytes: <binary>} ... {_id: "<sha256>/n-1", bytes: <binary>}
/// ```
///
/// `_id` is the hash in lower-case hexadecimal, the `documentId` of every event. A document of at most
/// 4 MiB lies whole in its head (`chunks` is 0); a larger one lies in `n` chunks of 4 MiB, the last one
/// shorter, to be put together in the order of their numbers. The chunks are written before the head: where
/// there is a head, the document is complete. `upload` names the upload that first brought the bytes.
///
/// A third one is for nobody else: `upload_keys` binds an `Idempotency-Key` to the bytes it came with.
@org.jspecify.annotations.NullMarked
package org.gouji.ingest.store;
