package org.gouji.ingest.rest;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gouji.ingest.flow.AcceptDocument;
import org.gouji.ingest.upload.Acceptance;
import org.gouji.ingest.upload.Content;
import org.gouji.ingest.upload.Description;
import org.gouji.ingest.upload.ReceiveContent;
import org.gouji.ingest.upload.Refusal;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Takes one document: its bytes are the body.
@Path("/v1/documents")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentResource {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final ReceiveContent receive;
    private final AcceptDocument accept;
    private final IngestConfig config;
    private final IngestMetrics metrics;

    DocumentResource(ReceiveContent receive, AcceptDocument accept, IngestConfig config, IngestMetrics metrics) {
        this.receive = receive;
        this.accept = accept;
        this.config = config;
        this.metrics = metrics;
    }

    @POST
    @Operation(operationId = "upload", summary = "Takes a document; the receipt says that it is durable")
    @ResponseStatus(202)
    @APIResponseSchema(value = Receipt.class, responseCode = "202", responseDescription = "The document is durable")
    public Receipt post(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return accept(new UploadRequest(headers, uri), body, null);
    }

    @PUT
    @Operation(operationId = "uploadUnder", summary = "Takes a document whose SHA-256 the address says")
    @Path("/{sha256}")
    @ResponseStatus(202)
    @APIResponseSchema(value = Receipt.class, responseCode = "202", responseDescription = "The document is durable")
    public Receipt put(@Context HttpHeaders headers, @Context UriInfo uri, String sha256, InputStream body) {
        if (!SHA256.matcher(sha256).matches()) {
            throw Refusal.invalid("sha256", "64 of 0-9 a-f", "应为64位小写十六进制");
        }
        return accept(new UploadRequest(headers, uri), body, sha256);
    }

    private Receipt accept(UploadRequest request, InputStream body, @Nullable String sha256) {
        request.refuseWrappings();
        Description about = request.description();
        String key = request.key();
        Acceptance acceptance = receive(request, body, content -> {
            if (sha256 != null && !sha256.equals(content.sha256())) {
                throw Refusal.hashMismatch(sha256, content.sha256());
            }
            return accept.accept(content, about, key);
        });
        metrics.accepted(acceptance);
        say(acceptance, about);
        return Receipt.of(acceptance, about, config.queryUrl());
    }

    private Acceptance receive(UploadRequest request, InputStream body, Function<Content, Acceptance> use) {
        try {
            return receive.from(body, request.length(), use);
        } catch (IOException e) {
            throw Refusal.aborted(e);
        }
    }

    private static void say(Acceptance acceptance, Description about) {
        MDC.put("uploadId", acceptance.uploadId());
        MDC.put("documentId", acceptance.documentId());
        Log.infof(
                "accepted: %d bytes, portal %s, record %d@%d",
                acceptance.bytes(), about.portal(), acceptance.partition(), acceptance.offset());
        MDC.remove("uploadId");
        MDC.remove("documentId");
    }
}
