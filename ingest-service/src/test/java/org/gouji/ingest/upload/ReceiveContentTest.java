package org.gouji.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gouji.ingest.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiveContentTest {

    private static final int LIMIT = 3 << 20;

    @TempDir
    Path spool;

    private final InFlight inFlight = new InFlight(4 << 20);

    @Test
    void bytesComeBackAsTheyWentIn() throws IOException {
        for (int length : new int[] {1, 255, Content.MEMORY - 1, Content.MEMORY, Content.MEMORY + 1, LIMIT}) {
            byte[] bytes = Documents.noise(length);
            receive().from(stream(bytes), length, content -> {
                assertThat(content.size()).isEqualTo(length);
                assertThat(content.sha256()).isEqualTo(Sha256.of(bytes));
                assertThat(part(content, 0, LIMIT)).isEqualTo(bytes);
                assertThat(part(content, length - 1, 10)).containsExactly(bytes[length - 1]);
                assertThat(inFlight.bytes()).isEqualTo(length);
                return true;
            });
            assertThat(inFlight.bytes()).isZero();
        }
    }

    @Test
    void onlyWhatIsSmallWhenPackedTravelsInline() throws IOException {
        byte[] pale = new byte[Content.MEMORY];
        assertThat(inline(pale)).isTrue();
        assertThat(inline(new byte[Content.MEMORY + 1])).isFalse();
        assertThat(inline(Documents.noise(Content.INLINE_COMPRESSED))).isTrue();
        assertThat(inline(Documents.noise(Content.INLINE_COMPRESSED + 1))).isFalse();
    }

    @Test
    void nothingIsLeftOfASpooledUpload() throws IOException {
        receive().from(stream(Documents.noise(LIMIT)), LIMIT, Content::sha256);
        assertThat(Files.list(spool)).isEmpty();
        assertRefused("too-large", Documents.noise(LIMIT + 1), ReceiveContent.UNKNOWN);
        assertThat(Files.list(spool)).isEmpty();
        assertThat(inFlight.bytes()).isZero();
    }

    @Test
    void aLengthBeyondTheLimitIsRefusedUnread() {
        assertThatThrownBy(() -> receive().from(untouchable(), LIMIT + 1, Content::sha256))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-large"));
    }

    @Test
    void whatIsNotAllThereIsRefused() {
        assertRefused("empty", new byte[0], 0);
        assertRefused("empty", new byte[0], ReceiveContent.UNKNOWN);
        assertRefused("truncated", new byte[5], 6);
    }

    @Test
    void whatDoesNotFitBesideOthersIsRefused() throws IOException {
        receive().from(stream(new byte[LIMIT]), LIMIT, first -> {
            assertThatThrownBy(() -> receive().from(untouchable(), 2 << 20, Content::sha256))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("overloaded");
                        assertThat(refusal.retryAfter()).isPositive();
                    });
            assertRefused("overloaded", new byte[2 << 20], ReceiveContent.UNKNOWN);
            assertThat(inFlight.bytes()).isEqualTo(LIMIT);
            return true;
        });
    }

    @Test
    void aSenderIsSlowOnlyAfterAWhile() {
        var limits = limits();
        assertThat(limits.tooSlow(0, Duration.ofSeconds(10))).isFalse();
        assertThat(limits.tooSlow(0, Duration.ofMillis(10_001))).isTrue();
        assertThat(limits.tooSlow(1000, Duration.ofSeconds(11))).isFalse();
        assertThat(limits.tooSlow(999, Duration.ofSeconds(11))).isTrue();
    }

    @Test
    void aStreamThatBreaksIsNoDocument() {
        assertThatThrownBy(() -> receive().from(breaking(), ReceiveContent.UNKNOWN, Content::sha256))
                .isInstanceOf(IOException.class);
        assertThat(inFlight.bytes()).isZero();
    }

    private void assertRefused(String code, byte[] bytes, long announced) {
        assertThatThrownBy(() -> receive().from(stream(bytes), announced, Content::sha256))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private boolean inline(byte[] bytes) throws IOException {
        return receive().from(stream(bytes), bytes.length, content -> content.inline() != null);
    }

    private ReceiveContent receive() {
        return new ReceiveContent(limits(), inFlight);
    }

    private Limits limits() {
        return new Limits(LIMIT, Duration.ofSeconds(10), 1000, spool);
    }

    private static byte[] part(Content content, long from, int length) {
        try {
            return content.part(from, length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream untouchable() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
    }

    private static InputStream breaking() {
        return new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
                return 1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                bytes[from] = (byte) read();
                return 1;
            }
        };
    }
}
