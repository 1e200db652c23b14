package org.gouji.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.gouji.ingest.Documents;
import org.gouji.ingest.TestServers;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.Refusal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class StoresTest {

    @Inject
    RawDocuments documents;

    @Inject
    UploadKeys keys;

    @Test
    void theFirstToBringBytesIsRemembered() {
        var first = small(Documents.text(), "first");
        var other = small(Documents.text(), "other");
        documents.keep(List.of(first));
        documents.keep(List.of(new RawDocuments.Small(first.sha256(), first.bytes(), "second"), other));
        assertThat(documents.firstUpload(first.sha256())).contains("first");
        assertThat(documents.load(other.sha256())).isEqualTo(other.bytes());
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThat(documents.firstUpload("none")).isEmpty();
        assertThatThrownBy(() -> documents.load("none")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKeyIsBoundToTheBytesItFirstCameWith() {
        String key = UUID.randomUUID().toString();
        assertThat(keys.bind(key, "a")).isEmpty();
        assertThat(keys.bind(key, "a")).isEmpty();
        var answer = new Acceptance(
                "id", "a", 1L << 40, null, 3, 1L << 33, Instant.parse("2026-01-31T08:00:00.123Z"), "trace");
        keys.answered(key, answer);
        assertThat(keys.bind(key, "a")).contains(answer);
        assertThatThrownBy(() -> keys.bind(key, "b")).isInstanceOf(Refusal.class);
    }

    @Test
    void ofManyWhoRaceWithOneKeyAndDifferentBytesOneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = UUID.randomUUID().toString();
            List<Callable<Boolean>> racers = new ArrayList<>();
            for (String sha256 : List.of("a", "b", "c", "d")) {
                racers.add(() -> binds(key, sha256));
            }
            try (var threads = Executors.newFixedThreadPool(racers.size())) {
                int winners = 0;
                for (var race : threads.invokeAll(racers)) {
                    winners += race.get() ? 1 : 0;
                }
                assertThat(winners).isEqualTo(1);
            }
        }
    }

    private boolean binds(String key, String sha256) {
        try {
            keys.bind(key, sha256);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    private static RawDocuments.Small small(byte[] bytes, String upload) {
        return new RawDocuments.Small(Documents.sha256(bytes), bytes, upload);
    }
}
