package org.gouji.cli.reprocess;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.gouji.cli.edition.Registry;
import org.gouji.cli.edition.ThisProgram;
import org.gouji.contracts.event.Edition;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DroppingTest {

    private static final Edition TRIAL = Edition.of("trial");

    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open() {
        client = MongoClients.create(Servers.mongodb());
        database = client.getDatabase("drop-test-" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void whatNobodyEverMadeIsNotThere() {
        new Stocked(database, Edition.of("other")).report("350430", 1, 7, "valid");
        assertThat(Dropping.isThere(database, TRIAL)).isFalse();
        assertThat(Switching.unknown(TRIAL)).hasMessageContaining("There is no edition trial");
    }

    @Test
    void whatWasEnrolledIsThereBeforeItHasResults() {
        new Registry(database).enrol(TRIAL, ThisProgram.maker(null));
        assertThat(Dropping.isThere(database, TRIAL)).isTrue();
    }

    @Test
    void whatWasDroppedHalfWayIsThereStill() {
        new Stocked(database, TRIAL).report("350430", 1, 7, "valid");
        assertThat(Dropping.isThere(database, TRIAL)).isTrue();
    }
}
