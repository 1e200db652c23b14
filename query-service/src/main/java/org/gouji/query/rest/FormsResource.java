package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.form.Forms;

/// The official forms, as data.
@Path("/v1/forms")
@Tag(name = "forms")
public class FormsResource {

    @GET
    @Operation(operationId = "listForms", summary = "All forms, oldest first")
    public List<Form> list() {
        return Forms.ALL;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getForm", summary = "One form: tables, blocks, rows, columns, labels, identities")
    public Form get(@PathParam("id") String id) {
        return Forms.find(id).orElseThrow(() -> Problems.nothing("form-not-found", "form " + id, "这个格式：" + id));
    }
}
