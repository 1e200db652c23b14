package org.gouji.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.contracts.finding.Severity;
import org.gouji.contracts.finding.Verdict;
import org.gouji.contracts.report.Body;
import org.gouji.contracts.report.Quality;
import org.gouji.local.Servers;
import org.gouji.query.TestServers;
import org.gouji.query.store.ReportQuery.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No list is made by looking at everything. Only a real server tells how it would go about a query.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class IndexesTest {

    @Inject
    Indexes indexes;

    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "gouji.database")
    String database;

    @ParameterizedTest
    @EnumSource(Sort.class)
    void everyOrderFollowsAnIndex(Sort sort) {
        var first = query(null, null, null, null, null, null, sort, null);
        assertThat(plan(first)).doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
        var after = new ReportQuery.After(sort.isText() ? "110101" : (Object) 2023, "110101/2023");
        var second = query(null, null, null, null, null, null, sort, after);
        assertThat(plan(second)).doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
    }

    @Test
    void everyFilterUsesAnIndex() {
        for (var query : List.of(
                query(Verdict.INVALID, null, null, null, null, null, Sort.NEWEST_YEAR, null),
                query(null, Severity.ERROR, null, null, null, null, Sort.NEWEST_YEAR, null),
                query(null, null, Quality.Grade.C, null, null, null, Sort.NEWEST_YEAR, null),
                query(null, null, null, "3504", null, null, Sort.NEWEST_YEAR, null),
                query(null, null, null, null, Body.Level.COUNTY, null, Sort.NEWEST_YEAR, null),
                query(null, null, null, null, null, "建宁", Sort.NEWEST_YEAR, null))) {
            assertThat(plan(query)).as(query.toString()).doesNotContain("COLLSCAN");
        }
    }

    private String plan(ReportQuery query) {
        Assumptions.assumeTrue(Servers.isMongodbGiven(), "the embedded store does not tell its plans");
        indexes.make();
        return mongo.getDatabase(database)
                .getCollection("report_views")
                .find(query.filter())
                .sort(query.order())
                .limit(50)
                .explain()
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
    }

    private static ReportQuery query(
            @Nullable Verdict verdict,
            @Nullable Severity severity,
            Quality.@Nullable Grade grade,
            @Nullable String division,
            Body.@Nullable Level level,
            @Nullable String name,
            Sort sort,
            ReportQuery.@Nullable After after) {
        return new ReportQuery(null, null, verdict, severity, grade, division, null, level, name, sort, 50, after);
    }
}
