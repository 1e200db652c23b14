package org.gouji.reader.claim;

import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.reader.text.Passage;

public final class ClaimReader {
    public List<Claim> read(List<Passage> passages) {
        return List.of();
    }
}
