package org.gouji.delivery;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// The trace that a record belongs to: read from its headers, passed on to what comes of it, so that one
/// id leads from the upload to the view.
public record Trace(Context context) {

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    /// The trace of a record; an empty one where its headers name none.
    public static Trace of(Headers headers) {
        return new Trace(W3C.extract(Context.root(), headers, new FromHeaders()));
    }

    /// Writes `traceparent` (and `tracestate`) where there is a trace.
    public void into(Headers headers) {
        W3C.inject(context, headers, (to, key, value) -> {
            if (to != null) {
                to.remove(key);
                to.add(key, value.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /// Begins a span of this trace. Where no tracing is set up this is the trace itself, passed through.
    Trace begin(String name) {
        var span = GlobalOpenTelemetry.getTracer("org.gouji.delivery")
                .spanBuilder(name)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(context)
                .startSpan();
        return new Trace(context.with(span));
    }

    /// Ends the span that was begun.
    void end() {
        Span.fromContext(context).end();
    }

    /// The trace id in hex; zeros where there is none.
    public String id() {
        return Span.fromContext(context).getSpanContext().getTraceId();
    }

    private static final class FromHeaders implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            List<String> keys = new ArrayList<>();
            headers.forEach(header -> keys.add(header.key()));
            return keys;
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String key) {
            var header = headers == null ? null : headers.lastHeader(key);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
