package org.gouji.ingest.rest;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Closes a connection whose request is answered before its body was read: what is left of the body is no
/// next request. For a moment it is read and thrown away, so that who is still sending sees the answer
/// and not a broken connection.
@Singleton
class HangUp {

    private static final long LINGER_MILLIS = 2_000;

    private final CurrentVertxRequest current;

    HangUp(CurrentVertxRequest current) {
        this.current = current;
    }

    /// Closes the connection of the current request after its answer.
    void afterAnswer() {
        @Nullable RoutingContext context = current.getCurrent();
        if (context != null) {
            context.addEndHandler(answered -> close(context));
        }
    }

    private static void close(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.handler(rest -> {});
        request.exceptionHandler(gone -> {});
        request.endHandler(all -> request.connection().close());
        request.resume();
        context.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }
}
