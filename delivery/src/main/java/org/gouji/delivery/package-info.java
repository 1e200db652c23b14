/// Write, emit, then commit: how every consumer works through its records. Plain Java; SmallRye does the
/// consuming, the services only say what one record means.
///
/// A service writes a [Step] and hands every batch to its [Delivery]:
///
/// ```java
/// @ApplicationScoped
/// class ViewReports {
///
///     private final Delivery<ReportParsed> delivery;
///
///     ViewReports(@Identifier("default-kafka-broker") Map<String, Object> kafka, ReportViews views) {
///         var own = List.of(TopicSetup.dead(Topics.REPORTS_PARSED, "query", (short) 1));
///         delivery = Delivery.start(new Consumer("query", "0.1.0"), Topics.REPORTS_PARSED, kafka, own,
///                 views::makeIndexes, new ViewStep(views));
///     }
///
///     @Incoming("reports-parsed")
///     @Blocking
///     void on(ConsumerRecords<byte[], byte[]> batch) {
///         delivery.handle(batch);     // returns when all effects are durable: only then is the batch acked
///     }
///
///     void stop(@Observes ShutdownEvent event) {
///         delivery.close();
///     }
/// }
///
/// record ViewStep(ReportViews views) implements Step<ReportParsed> {
///
///     public ReportParsed work(Received received) {               // per record, side by side
///         return received.payload(ReportParsed.class, ReportParsed.VERSION);
///     }
///
///     public void keep(List<ReportParsed> results) {              // per batch, idempotent
///         views.keep(results);
///     }
/// }
/// ```
///
/// [DeliveryHealth] is for liveness and readiness, `delivery.lag()` for the metrics;
/// and these settings of the channel:
///
/// ```properties
/// mp.messaging.incoming.reports-parsed.connector=smallrye-kafka
/// mp.messaging.incoming.reports-parsed.topic=gouji.reports.parsed
/// mp.messaging.incoming.reports-parsed.group.id=gouji.query
/// mp.messaging.incoming.reports-parsed.key.deserializer=…ByteArrayDeserializer (and the value's)
/// mp.messaging.incoming.reports-parsed.batch=true
/// mp.messaging.incoming.reports-parsed.commit-strategy=throttled
/// mp.messaging.incoming.reports-parsed.throttled.unprocessed-record-max-age.ms=0
/// mp.messaging.incoming.reports-parsed.failure-strategy=fail
/// mp.messaging.incoming.reports-parsed.auto.offset.reset=earliest
/// mp.messaging.incoming.reports-parsed.allow.auto.create.topics=false
/// ```
///
/// Why so: acking a batch commits past the whole of it and nacking one applies the failure strategy to
/// the whole of it, so a bad record must be dealt with inside the batch: it goes to the dead letters by
/// our own hand, with its reason ([DeadLetters]), and the batch is acked. What still comes out of
/// [BatchHandler#handle] is only a shutdown or a fault of this package; `fail` then commits nothing and
/// the restarted process reads the batch again. The age check is off, because a record that waits for
/// a store to come back must not stop the channel; [Watchdog] tells waiting from being stuck.
///
/// **Three kinds of trouble, never mixed.** A [BadRecord], or anything thrown by `work`, is the record's
/// own: dead letter. An [Outage] of Kafka or MongoDB is nobody's fault: [InPlace] waits and tries again,
/// for ever. A document that is no report is neither: an ordinary result.
///
/// Every effect may be repeated: writes are [GuardedUpserts], event ids are made from what the event is
/// about ([CloudEvents#id]).
///
/// **Must not know:** Quarkus, what a record means.
@org.jspecify.annotations.NullMarked
package org.gouji.delivery;
