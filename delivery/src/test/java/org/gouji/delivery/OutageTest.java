package org.gouji.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new IllegalStateException(new MongoSocketReadException("gone", new ServerAddress(), new IOException())),
                command(10107),
                command(14031),
                command(13),
                new org.apache.kafka.common.errors.TimeoutException("expired"),
                new NotEnoughReplicasException("one of two"),
                new TopicAuthorizationException("may not"));
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new BsonMaximumSizeExceededException("too large"),
                command(2),
                new RecordTooLargeException("too large"),
                new BadRecord("any", "wrapped", new MongoTimeoutException("said no to waiting")),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("outages")
    void passes(Throwable outage) {
        assertThat(Outage.is(outage)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void doesNotPass(Throwable fault) {
        assertThat(Outage.is(fault)).isFalse();
    }

    private static MongoCommandException command(int code) {
        var answer = new BsonDocument("ok", new BsonInt32(0))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString("refused"));
        return new MongoCommandException(answer, new ServerAddress());
    }
}
