package org.gouji.delivery;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which topics a consumer reads: those that are named, and those that fit a pattern, which may come later.
public record Subscription(List<String> named, @Nullable Pattern pattern) {

    public Subscription {
        named = List.copyOf(named);
    }

    public static Subscription to(String... topics) {
        return new Subscription(List.of(topics), null);
    }

    /// Whether no other topics than the named can come.
    boolean fixed() {
        return pattern == null;
    }

    boolean includes(String topic) {
        return named.contains(topic)
                || (pattern != null && pattern.matcher(topic).matches());
    }
}
