package org.gouji.cli.up;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Map;
import org.gouji.cli.edition.EditionSettings;
import org.gouji.cli.edition.Store;
import org.gouji.cli.edition.ThisProgram;
import org.gouji.contracts.event.Edition;

/// The edition that is served: what is uploaded is read and checked for it, also after a switch.
///
/// An edition is of one reader and one rule set. A program that starts with others goes on with it all the same,
/// for every result says what made it, and whoever runs it is told. But a program that is running does not take up
/// an edition that another program makes: both would work on it at once.
final class ServedEdition {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Settings settings;
    private final Programs programs;
    private final Crew crew;
    private final Journal journal;
    private Edition edition;
    private final Map<String, String> environment;

    ServedEdition(Settings settings, Programs programs, Crew crew, Journal journal) {
        this.settings = settings;
        this.programs = programs;
        this.crew = crew;
        this.journal = journal;
        try (var store = Store.at(settings.mongodb())) {
            this.edition = store.registry().pointer().current();
            this.environment = environment(store, edition);
            if (!isOurs(store, edition)) {
                journal.say("结果 " + edition.label() + " 由另一读取器或规则集生成，此后的文档用当前的 the edition that is served was made by"
                        + " another reader or rule set; what comes from now on is made by"
                        + " this one. All anew: ./gouji reprocess --rehearse");
            }
        }
    }

    Edition edition() {
        return edition;
    }

    /// What validate is told at the start.
    Map<String, String> environment() {
        return environment;
    }

    /// Looks at the pointer until the end.
    void follow() {
        try (var store = Store.at(settings.mongodb())) {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look(store);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Store store) {
        try {
            var now = store.registry().pointer().current();
            if (now.equals(edition)) {
                return;
            }
            boolean ours = isOurs(store, now);
            edition = now;
            if (ours) {
                journal.say("结果已切换为 the results served are now: " + now.label());
                crew.replace(programs.makers(now, environment(store, now)));
            } else {
                journal.say(now.label() + " 由另一程序生成，请用它运行 ./gouji up"
                        + " is made by another program: run ./gouji up of that one, so that uploads are read for it");
            }
        } catch (MongoException _) {
            // A store that is away is looked at again.
        }
    }

    private Map<String, String> environment(Store store, Edition of) {
        return store.registry()
                .maker(of)
                .map(maker -> EditionSettings.environment(of, maker, settings.data()))
                .orElse(Map.of());
    }

    /// Whether this program makes the edition; the first one is made by whatever runs.
    private static boolean isOurs(Store store, Edition edition) {
        return edition.isFirst()
                || store.registry()
                        .maker(edition)
                        .map(maker -> maker.isAlike(ThisProgram.maker(maker.settings())))
                        .orElse(false);
    }
}
