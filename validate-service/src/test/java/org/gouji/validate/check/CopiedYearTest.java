package org.gouji.validate.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.local.Servers;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleEngine;
import org.gouji.rules.Settings;
import org.gouji.validate.store.ReadReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Last year's report is read without its text unless that is much alike: then a copy is found.
class CopiedYearTest {

    private static MongoClient client;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(Servers.mongodb());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBodysOwnTextOfLastYearIsFound(boolean laterFirst) {
        try (var world = new World(client)) {
            var copied = RuleBook.RULES.stream()
                    .filter(rule -> rule.info().id().equals("text-copied"))
                    .toList();
            world.rules(new RuleEngine(copied, Settings.DEFAULT)::validate);
            var before = saying("110101", 2019, 1, 37);
            var after = saying("110101", 2020, 2, 37);
            for (var read : laterFirst ? List.of(after, before) : List.of(before, after)) {
                world.parse(read);
                world.check(read);
            }
            assertThat(world.open("110101/2020")).containsExactly("text-copied");
            assertThat(world.open("110101/2019")).isEmpty();

            var rewritten = saying("110101", 2020, 3, 41);
            world.parse(rewritten);
            world.check(rewritten);
            assertThat(world.open("110101/2020")).isEmpty();
        }
    }

    private static ReadReport saying(String body, int year, long order, int step) {
        String words = IntStream.range(0, 400)
                .mapToObj(i -> Character.toString('一' + i * step % 9000))
                .collect(Collectors.joining());
        return TestRules.saying(TestRules.report(body, year, order, "t"), words);
    }
}
