package org.gouji.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadIdTest {

    @Test
    void freshOnesDifferAndSortByTime() {
        String early = UploadId.fresh(1_000_000_000_000L);
        assertThat(UploadId.fresh(1_000_000_000_000L)).isNotEqualTo(early);
        assertThat(UploadId.fresh(1_000_000_000_001L)).isGreaterThan(early);
        assertThat(UUID.fromString(early))
                .extracting(UUID::version, UUID::variant)
                .containsExactly(7, 2);
    }

    @Test
    void aKeyAndBytesAlwaysHaveTheSame() {
        String id = UploadId.of("key", "abc");
        assertThat(UploadId.of("key", "abc")).isEqualTo(id);
        assertThat(UploadId.of("key", "abd")).isNotEqualTo(id);
        assertThat(UploadId.of("kex", "abc")).isNotEqualTo(id);
        assertThat(UUID.fromString(id)).extracting(UUID::version, UUID::variant).containsExactly(8, 2);
    }
}
