package org.gouji.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {

    private static final Edition TRIAL = Edition.of("trial-2");

    @Test
    void theFirstEditionAddsNothingToAnyName() {
        assertThat(Edition.of("first")).isEqualTo(Edition.FIRST).isEqualTo(Edition.of(""));
        assertThat(Edition.FIRST.label()).isEqualTo("first");
        assertThat(Edition.FIRST.collection("reports")).isEqualTo("reports");
        assertThat(Edition.FIRST.topic(Topics.REPORTS_PARSED)).isEqualTo(Topics.REPORTS_PARSED);
        assertThat(Edition.FIRST.consumer("parse")).isEqualTo("parse");
    }

    @Test
    void anotherEditionIsToldByTheNameOfItsTopic() {
        String topic = TRIAL.topic(Topics.REPORTS_VALIDATED);
        assertThat(topic).isEqualTo("gouji.reports.validated.trial-2");
        assertThat(Topics.edition(topic)).isEqualTo(TRIAL);
        assertThat(Topics.first(topic)).isEqualTo(Topics.REPORTS_VALIDATED);
    }

    @Test
    void itsDeadLettersAreToldFromItsResults() {
        String ofParse = Topics.dead(Topics.DOCUMENTS_RECEIVED, TRIAL.consumer("parse"));
        String ofValidate = Topics.dead(TRIAL.topic(Topics.REPORTS_PARSED), TRIAL.consumer("validate"));
        assertThat(ofParse).isEqualTo("gouji.documents.received.parse-trial-2.dead");
        assertThat(ofValidate).isEqualTo("gouji.reports.parsed.validate-trial-2.dead");
        assertThat(Topics.edition(ofParse)).isEqualTo(TRIAL);
        assertThat(Topics.edition(ofValidate)).isEqualTo(TRIAL);
        assertThat(Topics.first(ofValidate)).isEqualTo(ofValidate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gouji.documents.received",
                "gouji.documents.received.archive.dead",
                "gouji.reports.parsed.query.dead",
                "other"
            })
    void whatBelongsToAllEditionsTellsOfNone(String topic) {
        assertThat(Topics.OF_RESULTS.matcher(topic).matches()).isFalse();
        assertThat(Topics.edition(topic)).isEqualTo(Edition.FIRST);
        assertThat(Topics.first(topic)).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "A", "-a", "a--b", "a b", "版", "a123456789b123456789c123456789d123456789e"})
    void namesThatWouldNotFitIntoOthersAreRefused(String name) {
        assertThatThrownBy(() -> Edition.of(name)).hasMessageContaining("no name of an edition");
    }
}
