package org.gouji.ingest.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.gouji.ingest.Documents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OwnBroker.class)
class BrokerOutageTest {

    @OwnBroker.Switch
    Consumer<Boolean> kafka;

    @Test
    void withoutABrokerNothingIsAcceptedAndAfterwardsItGoesOnByItself() {
        post(Documents.text(), UUID.randomUUID().toString()).then().statusCode(202);
        byte[] bytes = Documents.text();
        String key = UUID.randomUUID().toString();

        kafka.accept(false);
        post(bytes, key)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("code", equalTo("broker-unavailable"));
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);

        kafka.accept(true);
        var receipt = await().atMost(Duration.ofSeconds(60))
                .until(() -> post(bytes, key), response -> response.statusCode() == 202);
        assertThat(receipt.<String>path("documentId")).isEqualTo(Documents.sha256(bytes));
        assertThat(post(bytes, key).<String>path("uploadId")).isEqualTo(receipt.path("uploadId"));
    }

    private static Response post(byte[] bytes, String key) {
        return given().header("Idempotency-Key", key).body(bytes).post("/v1/documents");
    }
}
