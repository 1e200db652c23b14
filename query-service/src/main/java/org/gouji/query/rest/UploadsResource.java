package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.query.store.Uploads;
import org.gouji.query.view.UploadView;

/// What became of uploads.
@Path("/v1/uploads")
@Tag(name = "uploads")
public class UploadsResource {

    private final Uploads uploads;

    UploadsResource(Uploads uploads) {
        this.uploads = uploads;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUpload", summary = "What became of an upload")
    public UploadView get(@PathParam("id") String id) {
        return uploads.find(id).orElseThrow(() -> Problems.nothing("upload-not-found", "upload " + id, "这次上传：" + id));
    }
}
