package org.gouji.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.contracts.finding.Message;
import org.gouji.rules.around.PeerGroup;

/// The bounds of the rules that an installation may set, each with its key in a settings file, its default
/// and what it means. A rule with a bound names it here and nowhere else.
public enum Threshold {
    ALL_ONE_OUTCOME_FROM(
            "applications-all-one-outcome.from",
            Kind.COUNT,
            "30",
            "办结申请达到多少件时，检查是否全部为同一种结果",
            "from how many handled applications on it is asked whether all had one outcome"),
    CARRY_FORWARD_FROM(
            "carry-forward-share.from",
            Kind.COUNT,
            "5",
            "申请（新收与上年结转之和）达到多少件时，检查结转下年的比例",
            "from how many applications (new and carried in) on the share carried forward is asked about"),
    CARRY_FORWARD_BOUND(
            "carry-forward-share.bound",
            Kind.SHARE,
            "0.5",
            "结转下年度的申请占全部申请的比例上限",
            "the largest share of all applications that may be carried forward without a word"),
    FEE_TOWNSHIP(
            "fee-unit-suspect.township",
            Kind.AMOUNT,
            "100000",
            "乡镇、街道全年行政事业性收费的可信上限（万元）",
            "the largest believable fees of a township in a year, in 10,000 yuan"),
    FEE_COUNTY(
            "fee-unit-suspect.county",
            Kind.AMOUNT,
            "500000",
            "县级全年行政事业性收费的可信上限（万元）",
            "the same for a county and its departments"),
    FEE_CITY(
            "fee-unit-suspect.city",
            Kind.AMOUNT,
            "2000000",
            "设区的市全年行政事业性收费的可信上限（万元）",
            "the same for a city with districts and its departments"),
    FEE_PROVINCE(
            "fee-unit-suspect.province",
            Kind.AMOUNT,
            "10000000",
            "省级全年行政事业性收费的可信上限（万元）",
            "the same for a province and its departments"),
    TEXT_COPIED_BOUND(
            "text-copied.bound",
            Kind.SHARE,
            "0.7",
            "正文与其他报告相同部分的比例上限",
            "how much a text may have in common with another report's"),
    OUTLIER_BOUND(
            "outlier.bound",
            Kind.RATIO,
            "10",
            "数据与前三年或同类单位中位数相差的倍数上限",
            "how many times more or less than the median a number may be"),
    OUTLIER_FROM(
            "outlier.from",
            Kind.COUNT,
            "50",
            "数据或中位数达到多少时才作比较",
            "from what number on, the report's or the median, it is compared"),
    OUTLIER_PEERS(
            "outlier.peers",
            Kind.SAMPLED,
            "20",
            "同级同类单位达到多少个时才作比较",
            "how many bodies of its kind and level it takes to compare with them");

    /// What kind of number a bound is, and between what it lies.
    public enum Kind {
        COUNT("整数，至少为 1", "a whole number, 1 or more"),
        SAMPLED(
                "整数，1 至 " + PeerGroup.SAMPLE,
                "a whole number from 1 to " + PeerGroup.SAMPLE + ", which is how many stand for all"),
        SHARE("0 至 1 之间的小数", "a fraction from 0 to 1"),
        RATIO("大于 1 的数", "a number above 1"),
        AMOUNT("大于 0 的数", "a number above 0");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Message meaning() {
            return new Message(zh, en);
        }

        boolean admits(BigDecimal value) {
            return switch (this) {
                case SAMPLED -> COUNT.admits(value) && value.compareTo(BigDecimal.valueOf(PeerGroup.SAMPLE)) <= 0;
                case COUNT -> value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
                case SHARE -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
                case RATIO -> value.compareTo(BigDecimal.ONE) > 0;
                case AMOUNT -> value.signum() > 0;
            };
        }
    }

    private final String key;
    private final Kind kind;
    private final BigDecimal normal;
    private final String zh;
    private final String en;

    Threshold(String key, Kind kind, String normal, String zh, String en) {
        this.key = key;
        this.kind = kind;
        this.normal = new BigDecimal(normal);
        this.zh = zh;
        this.en = en;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /// What holds where nothing is set.
    public BigDecimal normal() {
        return normal;
    }

    public Message meaning() {
        return new Message(zh, en);
    }

    static Optional<Threshold> find(String key) {
        return Stream.of(values()).filter(t -> t.key.equals(key)).findFirst();
    }
}
