package org.gouji.parse.flow;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.gouji.office.Transcripts;
import org.gouji.reader.RawDocument;
import org.gouji.reader.Reading;
import org.gouji.reader.ReportReader;

/// What reads documents, as the flow sees it: a test can put another in its place.
@FunctionalInterface
public interface DocumentReader {

    Reading read(RawDocument document);

    /// The reader of the product.
    final class Real {

        @Produces
        @Singleton
        @io.quarkus.arc.DefaultBean
        DocumentReader reader(Transcripts transcripts) {
            return new ReportReader(transcripts)::read;
        }

        /// Its processes start with the first document that needs one.
        @Produces
        @Singleton
        Transcripts transcripts() {
            return new Transcripts();
        }

        void close(@Disposes Transcripts transcripts) {
            transcripts.close();
        }
    }
}
