package org.gouji.query.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gouji.rules.RuleBook;
import org.gouji.rules.RuleInfo;

/// The rules, in plain words.
@Path("/v1/rules")
@Tag(name = "rules")
public class RulesResource {

    @GET
    @Operation(operationId = "listRules", summary = "All rules, in reading order")
    public List<RuleInfo> list() {
        return RuleBook.infos();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRule", summary = "One rule")
    public RuleInfo get(@PathParam("id") String id) {
        return RuleBook.infos().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.nothing("rule-not-found", "rule " + id, "这条规则：" + id));
    }
}
