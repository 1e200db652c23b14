package org.gouji.ingest.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.ingest.TestServers;
import org.junit.jupiter.api.Test;

/// What is committed is what the service serves.
@QuarkusTest
@WithTestResource(TestServers.class)
class OpenApiTest {

    private static final Path FILE = Path.of("openapi.json");

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        String served = given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, served);
        }
        assertThat(Files.readString(FILE))
                .as("run the test with -Dgolden.update=true, then read the diff")
                .isEqualTo(served);
    }
}
