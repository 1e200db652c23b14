package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedTest {

    record Event(int version, String name) {}

    @Test
    void readsWhatItKnows() {
        assertThat(received("{\"name\":\"a\",\"later\":{\"version\":7},\"version\":1}")
                        .payload(Event.class, 1))
                .isEqualTo(new Event(1, "a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":2,\"name\":[1]} | unknown-version",
                "{\"name\":\"a\"}             | unknown-version",
                "{\"version\":1,\"name\":[1]} | bad-payload",
                "{\"version\":1,\"name\":     | bad-payload",
                "not json                     | bad-payload",
                "[1]                          | bad-payload",
                "''                           | bad-payload",
            })
    void whatItCannotReadSaysWhy(String payload, String reason) {
        assertThatThrownBy(() -> received(payload).payload(Event.class, 1))
                .isInstanceOfSatisfying(
                        BadRecord.class, bad -> assertThat(bad.reason()).isEqualTo(reason));
    }

    @Test
    void theTraceGoesFromHeadersToHeaders() {
        var trace = received("{}").trace();
        assertThat(trace.id()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        var event = CloudEvents.record("out", "k", "test", CloudEvents.id("d", "s", "1"), new Event(1, "a"), trace);
        assertThat(Records.header(event, "traceparent")).isEqualTo(Records.TRACEPARENT);
        assertThat(Records.header(event, "ce_type")).isEqualTo("out");
        assertThat(Records.header(event, "ce_id")).hasSize(64).isEqualTo(CloudEvents.id("d", "s", "1"));
        assertThat(Records.text(event.value())).isEqualTo("{\"version\":1,\"name\":\"a\"}");
    }

    @Test
    void withoutATraceNoneIsMadeUp() {
        var headers = new RecordHeaders();
        Trace.of(headers).into(headers);
        assertThat(headers).isEmpty();
    }

    private static Received received(String payload) {
        var record = Records.record(1, payload);
        return new Received(record, Trace.of(record.headers()));
    }
}
