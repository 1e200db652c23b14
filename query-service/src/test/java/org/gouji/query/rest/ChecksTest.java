package org.gouji.query.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.mongodb.client.MongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gouji.query.TestServers;
import org.junit.jupiter.api.Test;

/// Drafts are read and checked, and nothing of them stays.
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ChecksTest {

    @Inject
    MongoClient mongo;

    @ConfigProperty(name = "gouji.database")
    String database;

    @ConfigProperty(name = "gouji.checks.max-bytes")
    int limit;

    @Test
    void whatIsNoReportIsRejectedWithTheReadersCode() {
        given().contentType("application/octet-stream")
                .body(new byte[0])
                .post("/v1/checks")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("empty"))
                .body("detailZh", notNullValue());
    }

    @Test
    void aDraftThatIsTooLargeIsRefused() {
        given().contentType("application/octet-stream")
                .body(new byte[limit + 1])
                .post("/v1/checks")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @Test
    void aDraftIsCheckedAndForgotten() {
        String draft = DRAFT;
        var before = stored();
        given().contentType("text/plain; charset=UTF-8")
                .body(draft)
                .post("/v1/checks?fileName=draft.txt")
                .then()
                .statusCode(200)
                .body("report.year", equalTo(2023))
                .body("validation.verdict", notNullValue())
                .body("findings", notNullValue())
                .body("text", equalTo(draft));
        assertThat(stored()).isEqualTo(before);
    }

    private Map<String, Long> stored() {
        var counts = new TreeMap<String, Long>();
        var all = mongo.getDatabase(database);
        all.listCollectionNames().forEach(name -> {
            if (!name.startsWith("system.")) {
                counts.put(name, all.getCollection(name).countDocuments());
            }
        });
        return counts;
    }

    private static final String DRAFT = """
            测试县人民政府2023年政府信息公开工作年度报告
            一、总体情况
            2023年，测试县人民政府认真贯彻落实《中华人民共和国政府信息公开条例》。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
            规章 | 0 | 0 | 0
            行政规范性文件 | 2 | 1 | 9
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            公开的主动性有待加强。
            六、其他需要报告的事项
            无。
            """;
}
