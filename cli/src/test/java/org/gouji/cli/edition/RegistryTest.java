package org.gouji.cli.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.gouji.contracts.event.Edition;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.local.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private static final Edition TRIAL = Edition.of("trial");
    private static final Edition OTHER = Edition.of("other");

    private MongoClient client;
    private MongoDatabase database;
    private Registry registry;

    @BeforeEach
    void open() {
        client = MongoClients.create(Servers.mongodb());
        database = client.getDatabase("registry-test-" + UUID.randomUUID());
        registry = new Registry(database);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void theFirstEditionIsServedUntilSomebodySwitches() {
        assertThat(registry.pointer()).isEqualTo(new Registry.Pointer(Edition.FIRST, null, null));
        assertThat(registry.point(registry.pointer(), TRIAL)).isTrue();
        assertThat(registry.pointer().current()).isEqualTo(TRIAL);
        assertThat(registry.pointer().before()).isEqualTo(Edition.FIRST);
        assertThat(registry.point(registry.pointer(), Edition.FIRST)).isTrue();
        assertThat(registry.pointer().current()).isEqualTo(Edition.FIRST);
        assertThat(registry.pointer().before()).isEqualTo(TRIAL);
    }

    @Test
    void ofTwoWhoSwitchAtOnceOneIsRefused() {
        var none = registry.pointer();
        assertThat(registry.point(none, TRIAL)).isTrue();
        assertThat(registry.point(none, OTHER)).isFalse();
        var seen = registry.pointer();
        assertThat(registry.point(seen, OTHER)).isTrue();
        assertThat(registry.point(seen, Edition.FIRST)).isFalse();
        assertThat(registry.pointer().current()).isEqualTo(OTHER);
    }

    @Test
    void theFirstWhoMakesAnEditionIsNoted() {
        var one = new Maker("1", new RuleSet("2", "abc"), "deadline = 1");
        var other = new Maker("1", new RuleSet("2", "def"), null);
        assertThat(registry.enrol(TRIAL, one)).isEqualTo(one);
        assertThat(registry.enrol(TRIAL, other)).isEqualTo(one);
        assertThat(registry.maker(TRIAL)).contains(one);
        assertThat(one.isAlike(other)).isFalse();
        registry.enrol(OTHER, other);
        assertThat(registry.all()).containsExactly(OTHER, TRIAL);
        registry.forget(TRIAL);
        assertThat(registry.maker(TRIAL)).isEmpty();
    }
}
