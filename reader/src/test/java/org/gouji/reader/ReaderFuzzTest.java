package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class ReaderFuzzTest {

    private static final ReportReader READER = new ReportReader();

    /// Any bytes give a report or a rejection that says why.
    @FuzzTest(maxDuration = "8s")
    void anyBytesAreReadOrRejected(byte[] bytes) {
        if (READER.read(RawDocument.of(bytes)) instanceof Reading.Rejected rejected) {
            assertThat(rejected.rejection().message()).isNotBlank();
            assertThat(rejected.rejection().messageZh()).isNotBlank();
        }
    }
}
