package org.gouji.ingest.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Adds to the OpenAPI what both ways to upload have in common: the parameters, the body, the problems, which
/// are ours and not those that a library describes.
public final class DescribeUploads implements OASFilter {

    private static final Map<String, String> PARAMETERS = Map.of(
            "portal", "The portal it was taken from: 1 to 64 of A-Z a-z 0-9 . _ -; else `unknown`",
            "sourceUrl", "The http or https address it was taken from",
            "fetchedAt", "When it was taken from there, such as 2026-01-31T08:00:00Z",
            "body", "Whose report it is, by the id of the body; a hint",
            "year", "Of which year the report is, four digits; a hint",
            "fileName", "Its name; data, never a path");

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "`empty`, `truncated`, `aborted`, `invalid-parameter`",
            "408", "`too-slow`",
            "409", "`idempotency-key-reused`",
            "413", "`too-large`",
            "415", "`unsupported-encoding`: a form, or a packed body",
            "422", "`hash-mismatch`",
            "503", "`broker-unavailable`, `store-unavailable`, `spool-unavailable`, `overloaded`: see `Retry-After`");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(components::removeSchema);
        components.addSchema("Problem", problem());
        api.getPaths().getPathItems().values().forEach(path -> {
            if (path.getPOST() != null) {
                describe(path.getPOST());
            }
            if (path.getPUT() != null) {
                describe(path.getPUT());
            }
        });
    }

    private static void describe(Operation operation) {
        PARAMETERS.keySet().stream()
                .sorted()
                .forEach(name -> operation.addParameter(parameter(
                        name,
                        Parameter.In.QUERY,
                        PARAMETERS.get(name) + ". Also as header `Gouji-" + name + "`, percent-encoded UTF-8")));
        operation.addParameter(
                parameter(
                        "Idempotency-Key",
                        Parameter.In.HEADER,
                        "The same key with the same bytes is the same upload, for seven days; 1 to 255 visible ASCII characters"));
        operation.setRequestBody(OASFactory.createRequestBody()
                .description("The bytes of the document, as they are. The Content-Type is a hint")
                .required(true)
                .content(content("*/*", string().format("binary"))));
        PROBLEMS.keySet().stream()
                .sorted()
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .description(PROBLEMS.get(status))
                                        .content(content(
                                                "application/problem+json",
                                                OASFactory.createSchema().ref("#/components/schemas/Problem")))));
    }

    private static Parameter parameter(String name, Parameter.In in, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(in)
                .description(description)
                .schema(string());
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description("RFC 9457; `code` is stable, the details are for people")
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("title", string())
                .addProperty("code", string())
                .addProperty("detail", string())
                .addProperty("detailZh", string())
                .addProperty("instance", string());
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static Content content(String mediaType, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(mediaType, OASFactory.createMediaType().schema(schema));
    }
}
