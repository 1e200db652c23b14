package org.gouji.validate.store;

import java.util.Map;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.ReportId;
import org.gouji.rules.around.Resemblance;
import org.gouji.rules.around.Scope;
import org.gouji.rules.around.Standing;
import org.gouji.rules.around.TextPrint;
import org.gouji.rules.around.Twin;
import org.gouji.validate.life.Input;

/// Another report, as far as one is compared with it. `gone`: there is no such report any more.
public record Neighbour(
        String report, String order, String documentId, boolean gone, Standing standing, TextPrint print) {

    /// One that was gone before it was ever known.
    static Neighbour neverKnown(String report, String order) {
        var id = ReportId.parse(report);
        var standing = new Standing(
                report,
                id.body(),
                null,
                id.year(),
                Body.Kind.UNKNOWN,
                Body.Level.UNKNOWN,
                null,
                Scope.UNSTATED,
                Map.of());
        return new Neighbour(report, order, "", true, standing, new TextPrint(0, ""));
    }

    public Input input() {
        return new Input(report, order, documentId, gone);
    }

    /// How much its text is like another, 0 to 1.
    public double likeness(TextPrint other) {
        return print.similarity(other);
    }

    public Resemblance resemblance(double similarity) {
        return Resemblance.of(standing, similarity);
    }

    public Twin twin() {
        return Twin.of(standing, documentId);
    }
}
