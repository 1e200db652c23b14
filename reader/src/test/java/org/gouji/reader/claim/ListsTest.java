package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Claim.Role;
import org.junit.jupiter.api.Test;

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
