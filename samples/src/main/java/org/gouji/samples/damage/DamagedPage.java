package org.gouji.samples.damage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.samples.GeneratedReport;

/// A damaged report as it would be served, and the truth about it. `said` holds every cell of the form by its
/// full path; `places` where those that are printed stand, in
/// code points of `text`: more than once where a row is repeated.
public record DamagedPage(
        Case origin,
        GeneratedReport report,
        byte[] bytes,
        String fileName,
        String mediaType,
        String text,
        Map<String, Said> said,
        Map<String, List<Place>> places) {

    /// How to make the page again.
    public record Case(long seed, long index, Layout layout, List<Damage> damages) {
        public Case {
            damages = List.copyOf(damages);
        }
    }

    /// A half-open range of code points.
    public record Place(int start, int end) {

        public boolean holds(int from, int to) {
            return from >= start && to <= end;
        }
    }

    public DamagedPage {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        places = Map.copyOf(places);
    }
}
