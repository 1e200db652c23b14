package org.gouji.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.gouji.contracts.json.Json;
import org.junit.jupiter.api.Test;

class SampleTableTest {

    @Test
    void columnsStandInLineWhateverTheScript() throws JsonProcessingException {
        var table = new SampleTable();
        table.add(Json.MAPPER.readTree("""
                {"report":{"body":{"name":"某县人民政府"},"year":2021,"form":"gbgkbh_2021_30","quality":{"grade":"A"}},
                 "validation":{"verdict":"invalid"},
                 "findings":[{"severity":"error"},{"severity":"warning"},{"severity":"error"}]}"""));
        table.addRejected("empty.txt", Json.MAPPER.readTree("""
                {"status":"rejected","rejection":{"code":"empty"}}"""));
        assertThat(table.lines())
                .containsExactly(
                        "机关 body     年 year  表 form         等级  结论 verdict  发现 findings",
                        "某县人民政府  2021     gbgkbh_2021_30  A     invalid       2 error, 1 warning",
                        "empty.txt     -        -               -     rejected      empty");
    }
}
