package org.gouji.delivery;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.jspecify.annotations.Nullable;

/// Tells an outage, which passes, from a fault of the record, which does not.
///
/// Wrong either way is bad, but not equally: an outage taken for a fault sends good records to the dead
/// letters by the thousand. So where the servers are missing, busy, changing roles, out of disk or not
/// letting us in, it is an outage. On Kafka's side everything is one but what names the record.
public final class Outage {

    /// Server codes of a node that stops, changes its role, is out of time or disk, or refuses us.
    private static final Set<Integer> PASSING = Set.of(
            6, 7, 11, 13, 18, 46, 50, 64, 79, 89, 91, 100, 112, 133, 134, 175, 189, 202, 262, 317, 358, 384, 9001,
            10058, 10107, 11600, 11602, 13388, 13435, 13436, 14031);

    private Outage() {}

    /// Whether this, or what caused it, is an outage.
    public static boolean is(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof BadRecord) {
                return false;
            }
            if (ofMongo(t) || ofKafka(t) || t instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofMongo(Throwable t) {
        return t instanceof MongoSocketException
                || t instanceof MongoTimeoutException
                || t instanceof MongoExecutionTimeoutException
                || t instanceof MongoNotPrimaryException
                || t instanceof MongoNodeIsRecoveringException
                || t instanceof MongoConnectionPoolClearedException
                || t instanceof MongoServerUnavailableException
                || t instanceof MongoSecurityException
                || t instanceof MongoWriteConcernException
                || (t instanceof MongoBulkWriteException bulk && ofBulk(bulk))
                || (t instanceof MongoCommandException command && PASSING.contains(command.getErrorCode()))
                || (t instanceof MongoException labelled && labelled.hasErrorLabel("RetryableWriteError"));
    }

    /// Taken but not durable for want of members, or not taken for a passing reason.
    private static boolean ofBulk(MongoBulkWriteException bulk) {
        return bulk.getWriteConcernError() != null
                || bulk.getWriteErrors().stream().anyMatch(error -> PASSING.contains(error.getCode()));
    }

    private static boolean ofKafka(Throwable t) {
        return t instanceof KafkaException
                && !(t instanceof RecordTooLargeException
                        || t instanceof SerializationException
                        || t instanceof InvalidTopicException
                        || t instanceof InvalidTimestampException
                        || t instanceof UnsupportedForMessageFormatException
                        || t instanceof InvalidRecordException);
    }
}
