package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Claim;
import org.gouji.contracts.report.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共收到政府信息公开申请21件。             | applications_received 21件
            2022年新收政府信息公开申请１２件。        | applications_received 12件
            区政府办公室共收到8份政府信息公开申请。     | applications_received 8份
            共受理政府信息依申请公开22件。            | applications_received 22件
            收到政府信息公开申请1,234件。            | applications_received 1234件
            主动公开政府信息13.1万余条。             | proactive_disclosures 131000条~
            全县主动公开政府信息约3000条。            | proactive_disclosures 3000条~
            全市各级各部门主动公开政府信息100多万条。   | proactive_disclosures 1000000条~
            主动公开政府信息不低于500条。             | proactive_disclosures 500条~
            制发行政规范性文件12件。                 | normative_documents_issued 12件
            制定12件行政规范性文件。                 | normative_documents_issued 12件
            集中公开现行有效行政规范性文件698件。       | normative_documents_valid 698件
            召开新闻发布会5场。                     | press_conferences 5场
            编印政府公报12期。                      | gazette_issues 12期
            收取信息处理费2950元。                  | fee_charged 2950元
            安排资金7.8万余元。                     | figure 78000元~
            投入资金1.5亿元。                       | figure 150000000元
            四百余人参加培训。                      | figure 400人~
            发放资料两千三百份。                     | figure 2300份
            满意度百分之九十八点五。                  | figure 98.5%
            98%以上事项网上办理。                    | figure 98%~
            废止行政规范性文件3件。                  | normative_documents_repealed 3件
            增长3.5个百分点。                       | growth 3.5个百分点
            政府信息公开申请较上年增加205件。          | growth 205件
            通过政府网站主动公开政府信息345条。        | website_disclosures 345条
            结合我镇工作实际主动公开政府信息共258条。   | proactive_disclosures 258条
            办理人大代表建议共12件。                 | npc_suggestions 12件
            截至2022年底，累计主动公开政府信息8万条。   | proactive_disclosures_cumulative 80000条
            全年通过局门户网站发布各类信息1700条。      | website_disclosures 1700条
            官方抖音号发布信息50条。                  | new_media_disclosures 50条
            不予公开政府信息12条。                    | not_disclosed 12条
            依申请提供政府信息收取费用共计3,250.5元。    | fee_charged 3250.5元
            发生1起有关政府信息公开事务的行政复议案件。   | review_cases 1起
            政府信息公开办理中，收费通知件数为0。        | fee_notices 0件
            我局到2012年底累计主动公开政府信息410条。   | proactive_disclosures_cumulative 410条
            全县各职能部门、镇街共收到政府信息公开申请45件。 | applications_received 45件
            全市各级政府及其部门主动公开政府信息2.5万条。  | proactive_disclosures 25000条
            我街道主动公开政府信息320条。              | proactive_disclosures 320条
            本年度新增主动公开政府信息64条。            | proactive_disclosures 64条
            2013年度我镇主动公开政府信息件数为77件。     | proactive_disclosures 77件
            作为依申请公开信息31条。                  | on_request_disclosures 31条
            """)
    void aSentenceStatesAFigure(String sentence, String told) {
        assertThat(Sentences.told(Sentences.read(sentence))).containsExactly(told);
    }

    /// A wrong metric is worse than none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            各级政府收到政府信息公开申请7件。
            县教育局收到政府信息公开申请3件。
            上年收到政府信息公开申请8件。
            受理不动产登记申请120件。
            收到市民建议45件。
            其他应主动公开政府信息856条。
            计划主动公开政府信息200条。
            清理规范性文件200件。
            部分公开及予以公开政府信息公开申请3件。
            办理行政复议案件35件。
            本机关不掌握相关政府信息的申请11件。
            下一步，力争政府信息公开申请办结率100%。
            历年累计受理政府信息公开申请230件。
            市住建委共收到政府信息公开申请123件。
            省教育厅收到政府信息公开申请12件。
            县（市、区）政府收到政府信息公开申请600件。
            2022年上半年，我市收到政府信息公开申请45件。
            第一季度共收到政府信息公开申请12件。
            截至6月底，共受理政府信息公开申请30件。
            属于《条例》所指政府信息依法不予公开1件。
            《条例》施行以来，累计收到政府信息公开申请230件。
            公开人大代表建议、政协委员提案办理答复36件。
            人大代表建议和政协提案共办理41件。
            公开人大代表建议、政协提案33件。
            """)
    void whatTheWordsLeaveOpenIsOnlyAFigure(String sentence) {
        assertThat(Sentences.read(sentence))
                .isNotEmpty()
                .allMatch(claim -> claim.metric().equals("figure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"宣传“惠企30条”等政策。", "学习县委十四届七次全会精神。", "报告包括总体情况等六项内容。"})
    void namesOfPapersAndMeetingsCountNothing(String sentence) {
        assertThat(Sentences.read(sentence)).isEmpty();
    }

    @Test
    void theBodysOwnNameMayLookLikeOtherWords() {
        var claims = Sentences.readAs("云溪县和顺街道办事处", "2020年和顺街道主动公开政府信息73条。");
        assertThat(Sentences.told(claims)).containsExactly("proactive_disclosures 73条");
    }

    @Test
    void anApplicationSentenceTellsEachStep() {
        var claims = Sentences.read("2022年，共收到政府信息公开申请12件，上年结转3件，办结14件，结转下年度继续办理1件，办结率93.3%。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_received 12件",
                        "applications_carried_in 3件",
                        "applications_completed 14件",
                        "applications_carried_forward 1件",
                        "applications_completion_rate 93.3%");
        assertThat(claims).extracting(Claim::year).containsOnly(2022);
    }

    @Test
    void outcomesAreToldOneByOne() {
        var claims = Sentences.read(3, "予以公开5件、部分公开2件、不予公开3件、无法提供4件、不予处理1件、其他处理1件，1件结转下年度继续办理。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_granted 5件",
                        "applications_partially_granted 2件",
                        "applications_denied 3件",
                        "applications_unable 4件",
                        "applications_rejected 1件",
                        "applications_other_processing 1件",
                        "applications_carried_forward 1件");
    }

    @Test
    void theRateOfAMailboxIsNotThatOfApplications() {
        var claims = Sentences.read("共收到政府信息公开申请21件，办结率100%。受理“信箱留言”1178件，已办结1170件，办结率99.3%。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_received 21件",
                        "applications_completion_rate 100%",
                        "figure 1178件",
                        "figure 1170件",
                        "figure 99.3%");
    }

    @Test
    void aHeadingTellsWhatTheNextLineIsAbout() {
        var claims = Sentences.read("（二）依申请公开情况", "2022年共收到申请10件，办结10件。");
        assertThat(Sentences.told(claims)).containsExactly("applications_received 10件", "applications_completed 10件");
        assertThat(Sentences.told(Sentences.read("2022年共收到申请10件。"))).containsExactly("figure 10件");
    }

    @Test
    void aQuotationIsTheOriginalsOwn() {
        Claim claim = Sentences.read("其中：收到政府信息公开申请１２件。").getFirst();
        assertThat(claim.quote()).isEqualTo("收到政府信息公开申请１２件");
        assertThat(claim.source()).isEqualTo(Source.of(3, 16));
        assertThat(claim.subject()).isEqualTo("收到政府信息公开申请");
    }

    @Test
    void scopeAndYearStandInTheSentence() {
        Claim claim = Sentences.read("2021年，区本级共收到政府信息公开申请25件。").getFirst();
        assertThat(claim.scope()).isEqualTo("区本级");
        assertThat(claim.year()).isEqualTo(2021);
        assertThat(Sentences.read("印发《2020年工作要点》，公开信息3条。").getFirst().year()).isNull();
    }

    @Test
    void theMeasureWordMayBeLostOrStandBefore() {
        assertThat(Sentences.told(Sentences.read("共收到政府信息公开申请6，已办结。"))).containsExactly("applications_received 6");
        assertThat(Sentences.told(Sentences.read("政务微信公开政府信息数170，其他方式公开政府信息数49条。")))
                .containsExactly("figure 170", "figure 49条");
        assertThat(Sentences.told(Sentences.read("公开政府信息189(其中机构信息33条)。"))).startsWith("figure 189");
        assertThat(Sentences.read("做好政务信息2021，开展工作。")).isEmpty();
        assertThat(Sentences.told(Sentences.read("依申请公开中“同意公开”件数为8。"))).containsExactly("applications_granted 8件");
        assertThat(Sentences.told(Sentences.read("共收到依申请公开9件,其中同意公开答复1件,同意部分公开答复4件。")))
                .contains("applications_granted 1件", "applications_partially_granted 4件");
    }

    /// The body's own name is no part of it; without it, 县教育局 may be one of a county's offices.
    @Test
    void aBodyMayCallItselfByName() {
        var named = Sentences.readAs("建宁县教育局", "2022年，县教育局收到政府信息公开申请3件。");
        assertThat(Sentences.told(named)).containsExactly("applications_received 3件");
        var other = Sentences.readAs("建宁县人民政府", "2022年，县教育局收到政府信息公开申请3件。");
        assertThat(Sentences.told(other)).containsExactly("figure 3件");
    }

    @Test
    void aTownshipMayLeaveItsNameUnsaid() {
        assertThat(Sentences.told(Sentences.readAs("甲县乙乡人民政府", "乡政府收到政府信息公开申请2件。")))
                .containsExactly("applications_received 2件");
        assertThat(Sentences.told(Sentences.readAs("甲区丙街道办事处", "2019年度街道受理政府信息公开申请2件。")))
                .containsExactly("applications_received 2件");
        assertThat(Sentences.told(Sentences.readAs("甲区人民政府", "2019年度街道受理政府信息公开申请2件。")))
                .containsExactly("figure 2件");
    }

    @Test
    void aBodyMayCallItselfByAShortName() {
        String sentence = "2022年，市住建委共收到政府信息公开申请3件。";
        assertThat(Sentences.told(Sentences.readAs("甲市住房和城乡建设委员会", sentence)))
                .containsExactly("applications_received 3件");
        assertThat(Sentences.told(Sentences.readAs("甲市交通运输委员会", sentence))).containsExactly("figure 3件");
        assertThat(Sentences.told(Sentences.readAs("甲市人力资源和社会保障局", "2018年度人力资源社会保障局共接到政府信息公开申请4件。")))
                .containsExactly("applications_received 4件");
        assertThat(Sentences.told(Sentences.readAs("甲市公安局乙区分局", "分局收到政府信息公开申请3件。")))
                .containsExactly("applications_received 3件");
    }

    /// What half a year had is not the year's; the year begins where it is named again.
    @Test
    void aPartOfTheYearIsNotTheYear() {
        var claims = Sentences.read("上半年收到政府信息公开申请12件，全年收到政府信息公开申请30件。", "截至2022年12月31日，共收到政府信息公开申请30件。");
        assertThat(Sentences.told(claims))
                .containsExactly("figure 12件", "applications_received 30件", "applications_received 30件");
    }

    /// The words of the statistics table of 2014 to 2018, told as sentences.
    @Test
    void theRowsOfTheStatisticsTableMayBeSentences() {
        var claims = Sentences.read(3, "申请办结数40件，其中按时办结数38件，延期办结数2件。", "申请答复数40件：同意公开答复数25件，同意部分公开答复数4件，不同意公开答复数6件。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_completed 40件",
                        "figure 38件",
                        "figure 2件",
                        "applications_answered 40件",
                        "applications_granted 25件",
                        "applications_partially_granted 4件",
                        "applications_denied 6件");
    }

    @Test
    void citizensAreNaturalPersons() {
        var claims = Sentences.read("受理政府信息公开申请9件，其中公民申请7件，法人或其他组织申请2件。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_received 9件",
                        "applications_by_natural_persons 7件",
                        "applications_by_organisations 2件");
    }

    /// Without a unit nothing may be said but that there is none.
    @Test
    void noneOfSeveralFeesNeedsNoUnit() {
        var claims = Sentences.read(6, "发出收费通知的件数和总金额、实际收取的总金额均为0。");
        assertThat(Sentences.told(claims)).containsExactly("fee_notices 0", "fee_asked 0", "fee_charged 0");
    }

    /// What all years have together is not the year's, nor what goes on after it.
    @Test
    void allYearsTogetherAreNotTheYears() {
        var claims = Sentences.read(4, "因政府信息公开申请行政复议4件，提起行政诉讼2件。历年累计行政复议17件，行政诉讼8件；2016年度行政复议1件。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "review_cases 4件", "litigation_cases 2件", "figure 17件", "figure 8件", "review_cases 1件");
    }

    @Test
    void severalChannelsTogetherAreNoneOfThem() {
        assertThat(Sentences.told(Sentences.read("政务网站、微信、微博共发布各类信息830条。"))).containsExactly("figure 830条");
        assertThat(Sentences.told(Sentences.read("政务微博共发布各类信息830条。"))).containsExactly("new_media_disclosures 830条");
    }

    @Test
    void severalEventsTogetherAreNoneOfThem() {
        assertThat(Sentences.told(Sentences.read("召开新闻发布会及在线访谈17期。"))).containsExactly("figure 17期");
        assertThat(Sentences.told(Sentences.read("参与新闻发布会14场，开展在线访谈3期。")))
                .containsExactly("press_conferences 14场", "online_interviews 3期");
    }

    @Test
    void documentsThatAreLookedThroughWereNotIssuedNow() {
        assertThat(Sentences.told(Sentences.read("组织对本单位制发的13件规范性文件进行全面清理评估。"))).containsExactly("figure 13件");
        assertThat(Sentences.told(Sentences.read("制发3件规范性文件。"))).containsExactly("normative_documents_issued 3件");
    }

    @Test
    void outcomesMayStandInQuotationMarks() {
        var claims = Sentences.read(3, "其中“同意公开”6件，“部分公开”3件，“不予公开”2件，“无法提供”1件。");
        assertThat(Sentences.told(claims))
                .containsExactly(
                        "applications_granted 6件",
                        "applications_partially_granted 3件",
                        "applications_denied 2件",
                        "applications_unable 1件");
    }

    @Test
    void aHeadingMayRunIntoItsText() {
        Claim claim = Sentences.read("（一）主动公开政府信息情况 全年公开政府信息530条。").getFirst();
        assertThat(claim.subject()).isEqualTo("全年公开政府信息");
        assertThat(claim.metric()).isEqualTo("proactive_disclosures");
    }

    @Test
    void severalPartsTogetherAreAScopeOfTheirOwn() {
        var claims = Sentences.read("主动公开政府信息900条，其中，市本级公开300条，县区公开600条。");
        assertThat(claims).extracting(Claim::scope).containsExactly(null, "市本级", "县区");
    }

    @Test
    void eventsCountedTwiceDifferentlyHaveNoName() {
        var claims = Sentences.read("召开新闻发布会5场。", "全年召开新闻发布会12场。");
        assertThat(claims).extracting(Claim::metric).containsOnly("figure");
    }
}
