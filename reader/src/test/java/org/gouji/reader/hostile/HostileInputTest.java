package org.gouji.reader.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.gouji.reader.RawDocument;
import org.gouji.reader.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reading takes time and memory in proportion to the document, whatever stands in it. Told by growth: what is four
/// times as long takes about four times as much, and anything quadratic sixteen times.
class HostileInputTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int TIMES = 4;

    /// Half way to quadratic.
    private static final int MOST_GROWTH = 2 * TIMES;

    /// What loading, compiling and other work of the machine may cost the thread beside the reading.
    private static final long SLACK_NANOS = 500_000_000L;

    /// Tables and buffers whose size does not depend on the document.
    private static final long SLACK_BYTES = 16L << 20;

    private static final ReportReader READER = new ReportReader();

    private record Cost(long nanos, long bytes) {}

    @ParameterizedTest
    @EnumSource
    void takesTimeAndMemoryInProportion(Hostile hostile) {
        var part = cost(hostile.document(hostile.usual() / 2 / TIMES));
        var whole = cost(hostile.document(hostile.usual() / 2));
        assertThat(whole.bytes()).as("bytes allocated").isLessThan(MOST_GROWTH * part.bytes() + SLACK_BYTES);
        assertThat(whole.nanos()).as("time of the processor").isLessThan(MOST_GROWTH * part.nanos() + SLACK_NANOS);
    }

    private static Cost cost(String text) {
        var document = RawDocument.of(text.getBytes(StandardCharsets.UTF_8));
        long nanos = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(READER.read(document)).isNotNull();
        return new Cost(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }
}
