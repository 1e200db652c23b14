package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.report.Report;

/// The JSON Schemas of what crosses a boundary.
@Path("/v1/schemas")
@Tag(name = "schemas")
public class SchemasResource {

    private static final String MEDIA_TYPE = "application/schema+json";
    private static final List<String> NAMES = List.of(
            "report",
            "finding",
            "validation",
            "document-received",
            "document-rejected",
            "report-parsed",
            "report-validated");

    @GET
    @Operation(operationId = "listSchemas", summary = "The names of all schemas")
    public List<String> list() {
        return NAMES;
    }

    @GET
    @Path("/{name}")
    @Produces(MEDIA_TYPE)
    @Operation(operationId = "getSchema", summary = "One JSON Schema")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public byte[] get(@PathParam("name") String name) throws IOException {
        if (!NAMES.contains(name)) {
            throw Problems.nothing("schema-not-found", "schema " + name, "这个模式：" + name);
        }
        try (var schema = Report.class.getResourceAsStream("/schemas/" + name + ".json")) {
            if (schema == null) {
                throw new IllegalStateException("missing resource: schema " + name);
            }
            return schema.readAllBytes();
        }
    }
}
