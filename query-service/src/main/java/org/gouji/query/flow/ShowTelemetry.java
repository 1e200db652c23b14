package org.gouji.query.flow;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.Received;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// One line in the log and one count in the metrics for what happened to each record.
@ApplicationScoped
class ShowTelemetry {

    private static final Logger LOG = Logger.getLogger(ShowTelemetry.class);

    private final MeterRegistry meters;

    ShowTelemetry(MeterRegistry meters) {
        this.meters = meters;
    }

    void done(Received received, Told told) {
        var news = told.news();
        String edition = told.edition().label();
        count(news.getClass().getSimpleName().toLowerCase(Locale.ROOT), edition);
        switch (news) {
            case News.Validated(var event, var id) -> {
                var verdict = event.validation().verdict();
                log(id, "shown %s verdict=%s document=%s", event.reportId(), verdict, event.documentId());
            }
            case News.Rejected(var event, var id) -> {
                var code = event.rejection().code();
                log(id, "rejected upload %s code=%s document=%s", event.uploadId(), code, event.documentId());
            }
            default ->
                LOG.debugf(
                        "%s offset %d done",
                        received.record().topic(), received.record().offset());
        }
    }

    void dead(BadRecord why) {
        meters.counter("gouji.dead", "stage", "query", "reason", why.reason()).increment();
    }

    private void count(String kind, String edition) {
        meters.counter("gouji.documents", "stage", "query", "kind", kind, "edition", edition)
                .increment();
    }

    private static void log(@Nullable String trace, String format, Object a, Object b, Object c) {
        MDC.put("traceId", trace);
        LOG.infof(format, a, b, c);
        MDC.remove("traceId");
    }
}
