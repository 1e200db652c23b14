package org.gouji.ingest.flow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gouji.ingest.Documents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(NoStore.class)
class StoreOutageTest {

    @Test
    void smallDocumentsAreAcceptedWithoutAStore() {
        given().body(Documents.text()).post("/v1/documents").then().statusCode(202);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void bigOnesAndKeysNeedIt() {
        given().body(Documents.noise(400_000))
                .post("/v1/documents")
                .then()
                .statusCode(503)
                .body("code", equalTo("store-unavailable"));
        given().header("Idempotency-Key", "a")
                .body(Documents.text())
                .post("/v1/documents")
                .then()
                .statusCode(503)
                .body("code", equalTo("store-unavailable"));
    }
}
