package org.gouji.query.rest;

import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.report.Rejection;
import org.gouji.delivery.BadRecord;
import org.gouji.delivery.TimeBudget;
import org.gouji.query.view.CheckDraft;
import org.gouji.query.view.DraftCheck;
import org.gouji.reader.RawDocument;
import org.jspecify.annotations.Nullable;

/// A draft before it is published: read and checked as an upload would be, and forgotten.
@Path("/v1/checks")
@Tag(name = "checks")
public class ChecksResource {

    private static final int WAIT_SECONDS = 5;
    private static final Rejection TOO_SLOW =
            new Rejection(Rejection.LIMIT, "the draft takes too long to read", "读取草稿耗时过长");

    private final CheckDraft check;
    private final int limit;

    /// Reading is work for the processor: more at once than there are processors would only wait in memory.
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final TimeBudget budget;

    ChecksResource(
            CheckDraft check,
            @ConfigProperty(name = "gouji.checks.max-bytes") int limit,
            @ConfigProperty(name = "gouji.checks.budget") Duration time) {
        this.check = check;
        this.limit = limit;
        this.budget = new TimeBudget("draft", time);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkDraft",
            summary = "Reads and checks a draft by the same reader and rules; stores nothing")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public DraftCheck post(
            InputStream draft,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String mediaType,
            @Parameter(description = "The file's name, for messages only") @QueryParam("fileName") @Nullable String fileName,
            @Parameter(description = "The body, where the draft does not tell it") @QueryParam("body") @Nullable String body,
            @Parameter(description = "The report year, where the draft does not tell it") @QueryParam("year") @Nullable Integer year)
            throws IOException, InterruptedException {
        byte[] bytes = draft.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Problems.tooLarge(limit);
        }
        return answer(new RawDocument(bytes, mediaType, fileName, null, null, null, body, year));
    }

    @PreDestroy
    void close() {
        budget.close();
    }

    private DraftCheck answer(RawDocument draft) throws InterruptedException {
        if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw Problems.busy();
        }
        try {
            return switch (budget.run(() -> check.of(draft))) {
                case CheckDraft.Answer.Checked(var result) -> result;
                case CheckDraft.Answer.Rejected(var rejection) -> throw Problems.rejected(rejection);
            };
        } catch (BadRecord e) {
            throw BadRecord.TIME_BUDGET.equals(e.reason()) ? Problems.rejected(TOO_SLOW) : e;
        } finally {
            places.release();
        }
    }
}
