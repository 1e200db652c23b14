package org.gouji.reader.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.gouji.contracts.report.Body;
import org.gouji.reader.SharedSeeds;
import org.gouji.reader.SharedSeeds.Seed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedBodiesTest {

    static List<Seed> seeds() throws IOException {
        return SharedSeeds.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void realReportsNameTheirBody(Seed seed) {
        Body body = resolve(seed);
        assertThat(body.name()).isEqualTo(seed.gold().path("agency_name").textValue());
        assertThat(body.kind().name().toLowerCase())
                .isEqualTo(seed.gold().path("body_type").textValue());
        assertThat(body.candidates()).isEmpty();
    }

    private static Body resolve(Seed seed) {
        String title = seed.gold().path("title").textValue();
        return new BodyResolver()
                .resolve(new BodyEvidence(title, seed.preface(), seed.passages(), List.of(), null, null));
    }
}
