package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    @Test
    void channelsAreAllThereIs() {
        var claims = Sentences.read("收到政府信息公开申请8件，其中，当面申请8件，占88.9%，网络申请数1件，占11.1%。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 8", "PART 8", "PART 1");
        assertThat(claims)
                .allMatch(claim -> claim.group() != null && claim.group().exhaustive());
        assertThat(claims.get(1).percent()).isNotNull();
        assertThat(claims.get(1).percent().value()).isEqualTo(new BigDecimal("88.9"));
    }

    @Test
    void aShareMayHaveLostItsWord() {
        Claim claim = Sentences.read("不予公开38条,3.1%。").getFirst();
        assertThat(claim.percent()).isNotNull();
        assertThat(claim.percent().quote()).isEqualTo("3.1%");
        assertThat(Sentences.read("培训12场，98%的单位参加。").getFirst().percent()).isNull();
    }

    @Test
    void aListThatEndsInAndSoOnIsNotWhole() {
        var claims = Sentences.read("主动公开政府信息114条，其中机构职能类3条、财政信息类6条、其他类1条等。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 114", "PART 3", "PART 6", "PART 1");
        assertThat(claims)
                .noneMatch(claim -> claim.group() != null && claim.group().exhaustive());
    }

    @Test
    void othersAtTheEndMakeAListWhole() {
        var claims = Sentences.read("公开各类信息100条。其中，机构职能类40条，40%，规划类20条，20%，其他类40条，占40%。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 100", "PART 40", "PART 20", "PART 40");
        assertThat(claims)
                .allMatch(claim -> claim.group() != null && claim.group().exhaustive());
    }

    @Test
    void aListThatIsNotAClassificationMayBePartial() {
        var claims = Sentences.read("办理提案37件（其中重点提案10件），涉及15个乡镇。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 37", "PART 10");
        assertThat(claims.getFirst().group().exhaustive()).isFalse();
        assertThat(claims.getLast().group()).isNull();
    }

    /// A part whose measure word is lost is told by its share: without it the list would seem not to add up.
    @Test
    void aShareTellsANumberThatLostItsMeasureWord() {
        var claims = Sentences.read(3, "答复申请60件。其中，予以公开30件，占50%；部分公开12，占20%；其他处理18件，占30%。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 60", "PART 30", "PART 12", "PART 18");
        assertThat(claims.get(2).metric()).isEqualTo("applications_partially_granted");
        assertThat(claims.get(2).unit()).isNull();
    }

    /// 共发布21条 behind its parts is their total; what comes after it is another list.
    @Test
    void theTotalMayStandBehindItsParts() {
        var claims = Sentences.read("公开目录和专栏共45条。其中目录中机构职能4条、工作动态15条、其他2条，共发布21条；专栏包括收费14条、项目10条，共发布24条。");
        assertThat(list(claims, "list-1")).containsExactly("PART 4", "PART 15", "PART 2", "TOTAL 21");
        assertThat(claims.getFirst().group()).isNull();
        assertThat(claims.getLast().group()).isNull();
    }

    @Test
    void whatIsTooMuchForAPartAndDividedItselfIsTheNextTotal() {
        var claims = Sentences.read("通过栏目公开信息5条，其中包括：职能信息2条、政策信息3条；通过专栏公开信息30条，其中包括：动态信息10条、校务20条。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 5", "PART 2", "PART 3");
        assertThat(list(claims, "list-2")).containsExactly("TOTAL 30", "PART 10", "PART 20");
    }

    /// The last part of one classification is not what the next one divides.
    @Test
    void twoClassificationsDivideTheSameTotal() {
        String sentences = "从申请方式看，当面申请5件，占25%，网上申请15件，占75%。从申请内容看，涉及征地的8件，占40%，涉及社保的12件，占60%。";
        var alone = Sentences.read(3, sentences);
        assertThat(alone).allMatch(claim -> claim.group() == null);
        var told = Sentences.read(3, "收到政府信息公开申请20件。" + sentences);
        assertThat(list(told, "list-2")).containsExactly("TOTAL 20", "PART 8", "PART 12");
    }

    @Test
    void channelsDivideWhatWasReceivedNotWhatWasCarriedIn() {
        var claims = Sentences.read("共收到政府信息公开申请25件、上年结转1件（其中：信函申请12件，网上申请8件，当面申请6件）。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 25", "PART 12", "PART 8", "PART 6");
    }

    @Test
    void aPartMayBeDividedAgain() {
        var claims = Sentences.read("收到政府信息公开申请10件，网上申请8件，其中予以公开3件。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 10", "PART 8");
        assertThat(list(claims, "list-2")).containsExactly("TOTAL 8", "PART 3");
        assertThat(claims)
                .filteredOn(c -> c.metric().equals("applications_online"))
                .hasSize(1);
    }

    @Test
    void whatFollowsAListIsNotPartOfIt() {
        var claims = Sentences.read("收到政府信息公开申请10件，其中当面申请4件，网络申请6件，办结10件，开展培训3次。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 10", "PART 4", "PART 6");
    }

    /// 506 and 4 make up 510: what follows tells the same again in another way.
    @Test
    void nothingIsLeftOfATotalThatItsPartsMakeUp() {
        var claims = Sentences.read("公开信息510条，其中服务类506条、管理类4条；栏目一发布480条，栏目二发布30条。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 510", "PART 506", "PART 4");
        assertThat(claims).hasSize(5);
        assertThat(list(Sentences.read("收到留言9条，其中信箱5条、咨询4条，公开留言7条。"), "list-1"))
                .containsExactly("TOTAL 9", "PART 5", "PART 4");
    }

    /// A body that counted one too many: its parts are all parts.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息9条，其中服务类5条、管理类4条、其他1条。",
                "公开信息9条，其中服务类5条、管理类4条，其他1条。",
                "公开信息9条，其中服务类5条；管理类4条；财务类1条。",
                "公开信息9条，其中服务类5条，占56%；管理类4条，占44%；财务类1条，占11%。"
            })
    void aPartTooManyIsAPart(String sentence) {
        assertThat(list(Sentences.read(sentence), "list-1")).containsExactly("TOTAL 9", "PART 5", "PART 4", "PART 1");
    }

    @Test
    void aClassificationByAnythingIsWhole() {
        var claims = Sentences.read("通过网站公开信息93条，按照主题分类，许可类77条；统计类14条；财务类2条。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 93", "PART 77", "PART 14", "PART 2");
        assertThat(claims.getFirst().group().exhaustive()).isTrue();
    }

    @Test
    void partsMayBeWrittenWithAnotherCharacter() {
        var claims = Sentences.read(3, "办结申请6件。其中予以部份公开1件；不予公开2件；无法提供3件。");
        assertThat(list(claims, "list-1")).containsExactly("TOTAL 6", "PART 1", "PART 2", "PART 3");
        assertThat(Sentences.find(claims, "applications_partially_granted")).isPresent();
    }

    @Test
    void otherUnitsAreOtherThings() {
        var claims = Sentences.read("公开政府信息3.6万余条，其中：行政规范性文件4份，政策解读率100%；收到建议16条。");
        assertThat(claims).allMatch(claim -> claim.group() == null);
        assertThat(Sentences.find(claims, "normative_documents_issued")).isPresent();
    }

    @Test
    void applicantsHaveNoTotalWhereNoneIsNear() {
        var claims = Sentences.read("依申请公开方面，开展培训16件，自然人申请30件，法人或其他组织申请4件。");
        assertThat(claims)
                .noneMatch(claim -> claim.group() != null && claim.group().role() == Role.TOTAL);
    }

    private static List<String> list(List<Claim> claims, String id) {
        return Claim.ofGroup(claims, id).stream()
                .map(claim -> claim.group().role() + " " + claim.value().toPlainString())
                .toList();
    }
}
