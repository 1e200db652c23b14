package org.gouji.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that count nothing of the body's.
class NoClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年12月31日前完成，自2021年1月1日起施行。",
                "国办发〔2020〕118号，国务院令第711号，（建政办〔2020〕52号）。",
                "依据《条例》第二十条第（一）项和第14条。",
                "联系电话：0598-3982676，邮编350400，24小时服务。",
                "自收到申请之日起20个工作日内予以答复，可延长20个工作日。",
                "12至15日开展培训，全年10-20件，3~5个。",
                "2020年1-3季度数据按时报送。",
                "市政府第37次常务会议、第三十七次会议、党的二十大。",
                "“十四五”期间，十四五规划，三审三校，六稳六保，三级联动，二期工程。",
                "确定一名分管领导，每半年开展一次检查。",
                "“12345”热线，“347”机制，“111N+5”体系，IPv6改造，“三个一”机制。",
                "近三年来，用时30分钟，缩短5天，16时18分。",
                "主动公开政府信息12，345条。",
                "属于四类过程性信息、三类内部事务信息的，不予公开。",
                "1.依申请公开情况。2.政府信息管理情况。",
                "20202年12月，20211月8日。",
                "我局向社会公开信息主要通过四条途径。",
                "十六届人大七次会议、十七届人大一次会议期间。",
                "按照《关于印发主动公开制度等6项制度的通知》要求。",
                "贯彻市委六届三次全会精神，按照十一届五次全会部署。",
                "宣传解读“助企纾困18条”，落实《稳经济20条》。",
                "发布时间:2026-01-20 17:20 字体大小:A+ A A-",
                "请联系云溪区两家子满族乡人民政府，地址:云溪区三家子镇街内。"
            })
    void isNoClaim(String sentence) {
        assertThat(Sentences.read(sentence)).isEmpty();
    }
}
