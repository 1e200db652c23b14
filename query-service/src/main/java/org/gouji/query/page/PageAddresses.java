package org.gouji.query.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// Answers a link into the page (`/reports/350430/2020`) with the page.
///
/// Quinoa's own routing comes after REST, which has already answered 404 by then, because its exceptions are
/// mapped to problems.
@ApplicationScoped
class PageAddresses {

    /// Everything that is no page's address: the API, the operator's endpoints, and files, which have a dot.
    private static final String NO_PAGE = "/(v1|q|assets)(/.*)?|.*\\.[^/]*";

    void install(@Observes Router router) {
        router.get().handler(PageAddresses::route);
    }

    private static void route(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.equals("/") && asksForPage(context.request()) && !path.matches(NO_PAGE)) {
            context.reroute("/");
        } else {
            context.next();
        }
    }

    private static boolean asksForPage(HttpServerRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }
}
