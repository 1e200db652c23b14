package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.query.store.Served;
import org.gouji.query.store.ServedRules;
import org.gouji.query.view.RuleView;
import org.gouji.rules.RuleBook;

/// The rules, in plain words, with the bounds and days by which what is served was checked.
@Path("/v1/rules")
@Tag(name = "rules")
public class RulesResource {

    private final Served served;
    private final ServedRules rules;

    RulesResource(Served served, ServedRules rules) {
        this.served = served;
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "listRules", summary = "All rules, in reading order")
    public List<RuleView> list() {
        var settings = rules.settings(served.edition());
        return RuleBook.infos().stream()
                .map(rule -> RuleView.of(rule, settings))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRule", summary = "One rule")
    public RuleView get(@PathParam("id") String id) {
        return list().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.nothing("rule-not-found", "rule " + id, "这条规则：" + id));
    }
}
