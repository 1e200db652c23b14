package org.gouji.query.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.gouji.query.view.Page;

/// What every answer to a read carries: a tag of its content, by which a caller asks whether it changed, and for
/// lists the way to the next part.
@Provider
public class Answers implements ContainerResponseFilter {

    private final Tags tags;

    Answers(Tags tags) {
        this.tags = tags;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean read = HttpMethod.GET.equals(request.getMethod()) || HttpMethod.HEAD.equals(request.getMethod());
        if (!read || response.getStatus() != Response.Status.OK.getStatusCode() || !response.hasEntity()) {
            return;
        }
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            String path = next.scheme(null).host(null).port(-1).build().toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"");
        }
        if (!response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            tag(request, response);
        }
    }

    private void tag(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] body = response.getEntity() instanceof byte[] bytes ? bytes : tags.bytes(response.getEntity());
        var tag = new EntityTag(Tags.of(body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else if (!(response.getEntity() instanceof byte[])) {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
