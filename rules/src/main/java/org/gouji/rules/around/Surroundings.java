package org.gouji.rules.around;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of other reports. A part is null where nobody looked or nothing could be known, and the rules
/// that need it answer "skipped" then; it is empty where somebody looked and there is none.
///
/// @param earlier the body's own reports of the three years before, newest first
/// @param children the reports of the bodies directly below it for the same year, as far as they are there
/// @param peers how the figures of bodies of the same kind and level lie in the same year, see [PeerGroup]
/// @param alike reports with much the same text, from any body and year
/// @param twins other reports that were made from the very same document
public record Surroundings(
        @Nullable List<Standing> earlier,
        @Nullable List<Standing> children,
        @Nullable Peers peers,
        @Nullable List<Resemblance> alike,
        @Nullable List<Twin> twins) {

    /// How many years back `earlier` goes.
    public static final int YEARS = 3;

    public static final Surroundings UNKNOWN = new Surroundings(null, null, null, null, null);

    public Surroundings {
        earlier = earlier == null ? null : List.copyOf(earlier);
        children = children == null ? null : List.copyOf(children);
        alike = alike == null ? null : List.copyOf(alike);
        twins = twins == null ? null : List.copyOf(twins);
    }

    public Surroundings withEarlier(@Nullable List<Standing> earlier) {
        return new Surroundings(earlier, children, peers, alike, twins);
    }

    public Surroundings withChildren(@Nullable List<Standing> children) {
        return new Surroundings(earlier, children, peers, alike, twins);
    }

    public Surroundings withPeers(@Nullable Peers peers) {
        return new Surroundings(earlier, children, peers, alike, twins);
    }

    public Surroundings withAlike(@Nullable List<Resemblance> alike) {
        return new Surroundings(earlier, children, peers, alike, twins);
    }

    public Surroundings withTwins(@Nullable List<Twin> twins) {
        return new Surroundings(earlier, children, peers, alike, twins);
    }
}
