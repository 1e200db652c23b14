package org.gouji.ingest.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ThreadLocalRandom;
import org.gouji.ingest.upload.Refusal;

/// Refusals as `application/problem+json`.
@Provider
@Priority(Priorities.USER)
public class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private final HangUp hangUp;
    private final IngestMetrics metrics;

    RefusalMapper(HangUp hangUp, IngestMetrics metrics) {
        this.metrics = metrics;
        this.hangUp = hangUp;
    }

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        hangUp.afterAnswer();
        metrics.refused(refusal.code());
        var problem = HttpProblem.builder()
                .withStatus(refusal.status())
                .withTitle(title(refusal.status()))
                .withDetail(refusal.message())
                .with(Problems.CODE, refusal.code())
                .with("detailZh", refusal.messageZh())
                .withHeader("Connection", "close");
        if (refusal.retryAfter() > 0) {
            Log.warnf(refusal, "refused: %s", refusal.code());
            int jitter = ThreadLocalRandom.current().nextInt(refusal.retryAfter());
            problem.withHeader(HttpHeaders.RETRY_AFTER, refusal.retryAfter() + jitter);
        }
        return problem.build();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
