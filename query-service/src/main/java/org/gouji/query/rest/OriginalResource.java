package org.gouji.query.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.report.Report;
import org.gouji.contracts.report.ReportId;
import org.gouji.office.Transcripts;
import org.gouji.query.store.Originals;
import org.gouji.query.store.ReportViews;
import org.gouji.query.store.Versions;
import org.gouji.query.view.OriginalText;
import org.gouji.reader.Format;
import org.gouji.reader.Transcriber;
import org.gouji.reader.page.HtmlPage;
import org.gouji.reader.text.Charsets;
import org.jspecify.annotations.Nullable;

/// The document that a report was read from.
///
/// Somebody else's page may hold anything. It is handed out as a file to save, never as a page to show; as text
/// it is a value in JSON.
@Path("/v1/reports/{body}/{year}/original")
@Tag(name = "reports")
public class OriginalResource {

    /// What the original may be asked for as.
    public enum As {
        @JsonProperty("bytes")
        BYTES,
        @JsonProperty("text")
        TEXT
    }

    private final ReportViews views;
    private final Versions versions;
    private final Originals originals;
    private final Transcriber transcriber;

    OriginalResource(ReportViews views, Versions versions, Originals originals, Transcripts transcripts) {
        this.views = views;
        this.versions = versions;
        this.originals = originals;
        this.transcriber = transcripts;
    }

    @GET
    @Operation(
            operationId = "getOriginal",
            summary = "The original: its bytes, or as=text the text that every source points into")
    @APIResponse(
            responseCode = "200",
            description = "The text that every source points into (as=text), or the bytes",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OriginalText.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("body") String body,
            @PathParam("year") Integer year,
            @Parameter(description = "bytes when absent") @QueryParam("as") @Nullable As as) {
        var id = new ReportId(body, year);
        var report = views.current(id.key())
                .flatMap(versions::find)
                .map(version -> version.parsed().report())
                .orElseThrow(() -> Problems.noReport(id.key()));
        byte[] bytes = originals
                .find(report.document().sha256())
                .orElseThrow(() -> Problems.nothing(
                        "original-not-found", "original of " + id.key() + " stored yet", "已保存的原文：" + id.key()));
        return as == As.TEXT ? text(report, bytes) : file(report, bytes);
    }

    private Response text(Report report, byte[] bytes) {
        var document = report.document();
        var text = Format.of(bytes).isTranscribed()
                ? transcript(report, bytes)
                : text(Charsets.decodeAs(bytes, document.charset()), document.charset(), document.mediaType());
        return Response.ok(text).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    /// The transcript is made again. Another release may make another one, into which the report's sources do
    /// not point: then there is none until the report is read again.
    private OriginalText transcript(Report report, byte[] bytes) {
        if (transcriber.transcribe(bytes) instanceof Transcriber.Transcription.Made(var html, var _)) {
            var text = text(html, "UTF-8", HtmlPage.MEDIA_TYPE);
            if (text.characters() == report.document().characters()) {
                return text;
            }
        }
        throw Problems.nothing(
                "transcript-not-available",
                "transcript of " + report.id() + " that this release can make: ask for the bytes",
                "当前版本无法重现的文本：" + report.id() + "，请下载原文件");
    }

    private static OriginalText text(String text, String charset, String mediaType) {
        return new OriginalText(text, charset, mediaType, text.codePointCount(0, text.length()));
    }

    /// The name is made of our own digits, never of anything that came with the document.
    private static Response file(Report report, byte[] bytes) {
        return Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + report.document().sha256() + ".bin\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
