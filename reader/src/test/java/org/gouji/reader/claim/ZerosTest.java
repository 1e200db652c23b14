package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.contracts.report.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZerosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            信息公开格式规范；无依申请公开事项。                       | applications_received
            本年度未收到政府信息公开申请。                            | applications_received
            全年没有收到政府信息公开申请。                            | applications_received
            2022年，未收到公民、法人或者其他组织提出的政府信息公开申请。     | applications_received
            未收到公民、法人或其他组织提出的政府信息公开申请。             | applications_received
            全镇未收到和处理政府信息公开申请，零报告。                   | applications_received
            办理政府信息公开申请过程中，未发生收取信息处理费情况。          | fee_charged
            在政府信息公开工作中未收取任何费用。                        | fee_charged
            2018年度，我镇政府信息公开没有收费。                      | fee_charged
            本年度没有接到群众主动要求公开政府信息的申请。               | applications_received
            政府信息公开申请全部办结，无结转下年度继续办理情况。            | applications_carried_forward
            无上年结转政府信息公开申请。                              | applications_carried_in
            未发生因政府信息公开引起的行政复议。                        | review_cases
            没有因政府信息公开被提起行政诉讼。                          | litigation_cases
            本年度没有收到要求公开信息的申请。                          | applications_received
            未收到个人、法人或者其他组织向本机关申请公开政府信息。          | applications_received
            我局未收到公民、法人或其他组织的依申请公开诉求。              | applications_received
            未收到当面申请、网站提交、传真、信函和其他形式的政府信息公开申请。  | applications_received
            全年未收到依申请公开事项.                                 | applications_received
            未发生依申请公开政府信息的收费以及减免情况。                  | fee_charged
            没有因政府信息公开而产生的收费。                            | fee_charged
            办理依申请公开未产生检索、复印、邮寄等成本费用。               | fee_charged
            """)
    void aZeroIsSaidInWords(String sentence, String metric) {
        var claims = Sentences.read(sentence);
        assertThat(Sentences.told(claims)).hasSize(1).first().asString().startsWith(metric + " 0");
        assertThat(claims).extracting(Claim::basis).containsOnly("textual-zero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有因政府信息公开被申请行政复议、被提起行政诉讼和接受行政申诉、举报案件。",
                "未发生因政府信息公开被申请行政复议，提起行政诉讼的情况。",
                "未收到有关政府信息公开行政复议、提起行政诉讼的申请。",
                "政府信息公开行政复议、行政诉讼均为0件。"
            })
    void oneNegationMayGovernBoth(String sentence) {
        var claims = Sentences.read(4, sentence);
        assertThat(Sentences.told(claims)).contains("review_cases 0件", "litigation_cases 0件");
        assertThat(Sentences.find(claims, "applications_received")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未发生政府信息公开行政复议败诉、行政诉讼败诉案件。",
                "没有现成信息需要另行制作，无法提供。",
                "无正当理由大量反复申请，未经复议直接起诉。",
                "没有依申请公开的渠道，无依申请公开收费情况。",
                "未收到涉及征地的政府信息公开申请。",
                "政府信息公开申请无逾期答复，无重复申请。",
                "办理不动产登记未收取任何费用。",
                "政府信息公开未产生减免收费情况。",
                "未产生政府信息公开诉讼相关的费用支出。",
                "政府信息公开工作未发生乱收费现象。",
                "未收到信函、传真形式的政府信息公开申请。",
                "尚未审结的政府信息公开行政复议。"
            })
    void whatIsNarrowerIsNoZero(String sentence) {
        assertThat(Sentences.read(sentence)).isEmpty();
    }

    /// Under the section's heading nothing else can be meant.
    @Test
    void noApplicationsInTheirOwnSection() {
        assertThat(Sentences.told(Sentences.read(3, "我镇2016年度无申请。"))).containsExactly("applications_received 0件");
        assertThat(Sentences.read(5, "我镇2016年度无申请。")).isEmpty();
    }

    @Test
    void aNumberEndsTheNegation() {
        var claims = Sentences.read(4, "未发生政府信息公开行政复议案件，行政诉讼2件。");
        assertThat(Sentences.told(claims)).containsExactly("review_cases 0件", "litigation_cases 2件");
    }

    @Test
    void aWrittenZeroIsANumber() {
        var claims = Sentences.read(4, "因政府信息公开申请行政复议0件、行政诉讼0件。");
        assertThat(Sentences.told(claims)).containsExactly("review_cases 0件", "litigation_cases 0件");
        assertThat(claims).extracting(Claim::basis).containsOnlyNulls();
    }
}
