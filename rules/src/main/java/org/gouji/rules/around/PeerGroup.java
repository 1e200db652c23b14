package org.gouji.rules.around;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gouji.contracts.report.Body;
import org.jspecify.annotations.Nullable;

/// Bodies of one kind and level in one year, which are compared with one another, and who of them stand for all.
///
/// [#SAMPLE] of them do, drawn by lot; a body's lot follows from its id alone. So the sample follows from who is
/// there, whatever the order in which they came, is found along an index, and changes ever more rarely: of n bodies
/// about SAMPLE · (1 + ln(n / SAMPLE)) ever were in it.
public final class PeerGroup {

    /// The median of so many lies within a fifth of the standard deviation of all bodies' median (1.25 / √64), and
    /// the rule asks about ten times as much; it is three times what the rule takes at least (20).
    public static final int SAMPLE = 64;

    /// What a group's name begins with, and no report's id.
    public static final String PREFIX = "peers:";

    /// Those who stand for all come first.
    public static final Comparator<Standing> BY_LOT =
            Comparator.comparingLong(PeerGroup::lot).thenComparing(Standing::report);

    private PeerGroup() {}

    /// The name of the group that a report belongs to; null where the body's kind or level is not known.
    public static @Nullable String of(Standing standing) {
        return standing.kind() == Body.Kind.UNKNOWN || standing.level() == Body.Level.UNKNOWN
                ? null
                : (PREFIX + standing.kind() + "-" + standing.level() + "/" + standing.year()).toLowerCase(Locale.ROOT);
    }

    /// A number that says nothing about the body, and is always the same.
    public static long lot(Standing standing) {
        return UUID.nameUUIDFromBytes(standing.body().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits();
    }

    /// Those of a group that stand for all of it.
    public static List<Standing> sample(Collection<Standing> group) {
        return group.stream().sorted(BY_LOT).limit(SAMPLE).toList();
    }
}
