package org.gouji.parse.flow;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.DocumentInfo;
import org.gouji.contracts.report.Quality;
import org.gouji.contracts.report.ReaderInfo;
import org.gouji.contracts.report.Rejection;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.Script;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;

/// A reader that does what the document's first word says.
class ReaderForTests {

    /// A document that begins with WAIT is read when there is a permit.
    static final Semaphore PERMITS = new Semaphore(0);

    @Produces
    @Singleton
    DocumentReader reader() {
        return ReaderForTests::read;
    }

    private static Reading read(RawDocument document) {
        var words = new String(document.bytes(), StandardCharsets.UTF_8).split(" ");
        return switch (words[0]) {
            case "THROW" -> throw new IllegalStateException("the reader threw");
            case "OVERFLOW" -> throw new StackOverflowError();
            case "LOOP" -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                throw new IllegalStateException("interrupted");
            }
            case "WAIT" -> {
                PERMITS.acquireUninterruptibly();
                yield report(words[1], document);
            }
            case "REPORT" -> report(words[1], document);
            default -> new Reading.Rejected(new Rejection(Rejection.NOT_A_REPORT, "no report", "不是年度报告"));
        };
    }

    private static Reading report(String body, RawDocument document) {
        var info = new DocumentInfo("", "text/plain", "UTF-8", document.bytes().length, 1, null, "test", null);
        var report = new Report(
                body + "/2020",
                null,
                new Body(body, null, null, Body.Kind.UNKNOWN, Body.Level.UNKNOWN, null, false, List.of()),
                2020,
                null,
                null,
                null,
                new String(document.bytes(), StandardCharsets.UTF_8),
                Script.SIMPLIFIED,
                "test",
                info,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                new Quality(Quality.Grade.D, 0, 0, 0, 0),
                new ReaderInfo("test-1"),
                Map.of());
        return new Reading.Read(report, "");
    }
}
