package org.gouji.validate.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.gouji.rules.around.PeerGroup;
import org.jspecify.annotations.Nullable;

/// Another report as it was when this one was asked about: which version of it, or that it is gone. It stays
/// named when it bears on this report no more, so that what ended with it can be told. Where it stands for many
/// (the bodies below), it is the one that changed last, and `all` is a hash of them. Of like bodies `report` names
/// the group, see [PeerGroup].
public record Input(
        String report,
        String order,
        String document,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean gone,
        @Nullable String all) {

    public Input(String report, String order, String document, boolean gone) {
        this(report, order, document, gone, null);
    }

    /// Whether it stands for no report in particular.
    boolean isOfPeers() {
        return report.startsWith(PeerGroup.PREFIX);
    }
}
