package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.query.store.Changes;
import org.gouji.query.view.Page;
import org.jspecify.annotations.Nullable;

/// What was shown when: ask again with `next` to follow it.
@Path("/v1/changes")
@Tag(name = "changes")
public class ChangesResource {

    private final Changes changes;

    ChangesResource(Changes changes) {
        this.changes = changes;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "What was shown when, oldest first; ask again with next")
    public Page.Changes list(
            @Parameter(description = "The `next` of the answer before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable Integer limit) {
        var after = Cursor.read(cursor, Long.class);
        long number = after == null ? 0 : after;
        var items = changes.after(number, Parameters.limit(limit));
        return new Page.Changes(
                items, Cursor.write(items.isEmpty() ? number : items.getLast().number()));
    }
}
