package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.query.store.Changes;
import org.gouji.query.store.Served;
import org.gouji.query.view.Page;
import org.jspecify.annotations.Nullable;

/// What was shown when: ask again with `next` to follow it. Each edition has a feed of its own: after a switch the
/// answer says so, and the feed of the other edition begins.
@Path("/v1/changes")
@Tag(name = "changes")
public class ChangesResource {

    private final Changes changes;

    private final Served served;
    private final Cursors cursors;

    ChangesResource(Changes changes, Served served, Cursors cursors) {
        this.changes = changes;
        this.served = served;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What was shown and what went when, oldest first; ask again with next")
    public Page.Changes list(
            @Parameter(description = "The `next` of the answer before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable Integer limit) {
        var place = cursors.place(cursor, Long.class);
        boolean switched = place != null && !place.edition().equals(served.edition());
        long number = place == null || switched ? 0 : place.position();
        var items = changes.after(number, Parameters.limit(limit));
        String next = cursors.write(items.isEmpty() ? number : items.getLast().number());
        return new Page.Changes(items, next, served.edition().label(), switched);
    }
}
