package org.gouji.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jsoup.Jsoup;

/// Baseline R, plain Java without a framework: consume the raw documents, `Jsoup.parse` each, upsert a
/// prebuilt document of a report's size in bulk, produce a prebuilt event with acks=all, commit. It is the
/// floor that the broker, the store and HTML parsing set.
final class Baseline {

    /// About the size of a stored report.
    private static final int REPORT_BYTES = 16 * 1024;

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final String kafka;
    private final MongoClient mongo;
    private final String run;

    Baseline(String kafka, MongoClient mongo, String run) {
        this.kafka = kafka;
        this.mongo = mongo;
        this.run = run;
    }

    /// Documents per second.
    double measure(List<byte[]> documents) throws Exception {
        String in = "bench." + run + ".raw";
        String out = "bench." + run + ".out";
        Topics.create(kafka, in, out);
        fill(in, documents);
        return drain(in, out, documents.size());
    }

    private void fill(String topic, List<byte[]> documents) throws Exception {
        try (var producer = producer()) {
            var sends = new ArrayList<Future<RecordMetadata>>();
            for (var document : documents) {
                sends.add(producer.send(new ProducerRecord<>(topic, key(sends.size()), document)));
            }
            for (var send : sends) {
                send.get();
            }
        }
    }

    /// Documents per second, the first tenth left out: the services are warmed up before they are measured, too.
    private double drain(String in, String out, int expected) throws Exception {
        var collection = mongo.getDatabase("gouji_bench_" + run).getCollection("baseline", BsonDocument.class);
        byte[] event = new byte[REPORT_BYTES];
        try (var consumer = new KafkaConsumer<byte[], byte[]>(Topics.consumer(kafka, "bench-" + run));
                var producer = producer()) {
            consumer.subscribe(List.of(in));
            int done = 0;
            int uncounted = 0;
            long started = 0;
            while (done < expected) {
                var records = consumer.poll(Duration.ofSeconds(1));
                var writes = new ArrayList<WriteModel<BsonDocument>>();
                var sends = new ArrayList<Future<RecordMetadata>>();
                for (var record : records) {
                    writes.add(write(record));
                }
                if (!writes.isEmpty()) {
                    collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
                }
                for (var record : records) {
                    sends.add(producer.send(new ProducerRecord<>(out, record.key(), event)));
                }
                for (var send : sends) {
                    send.get();
                }
                consumer.commitSync();
                done += records.count();
                if (started == 0 && done * 10 >= expected) {
                    started = System.nanoTime();
                    uncounted = done;
                }
            }
            return (done - uncounted) / ((System.nanoTime() - started) / 1e9);
        }
    }

    private static WriteModel<BsonDocument> write(ConsumerRecord<byte[], byte[]> record) {
        var page = Jsoup.parse(new String(record.value(), StandardCharsets.UTF_8));
        String id = new String(record.key(), StandardCharsets.UTF_8);
        var report = new BsonDocument("_id", new BsonString(id))
                .append("nodes", new BsonString(Integer.toString(page.childNodeSize())))
                .append("report", new BsonBinary(new byte[REPORT_BYTES]));
        return new ReplaceOneModel<>(Filters.eq("_id", id), report, UPSERT);
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(Map.of(
                "bootstrap.servers", kafka,
                "acks", "all",
                "compression.type", "zstd",
                "key.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer",
                "value.serializer", "org.apache.kafka.common.serialization.ByteArraySerializer"));
    }

    private static byte[] key(int i) {
        return ("document-" + i).getBytes(StandardCharsets.UTF_8);
    }
}
