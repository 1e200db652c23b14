package org.gouji.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.gouji.contracts.finding.Message;
import org.gouji.contracts.finding.Severity;
import org.jspecify.annotations.Nullable;

/// What a rule is, for people: the rule page and `/v1/rules` are made of these.
///
/// `id` never changes, whatever the class is called; `version` grows with what the rule finds. `forms` are
/// the forms that have what the rule asks for; empty means all. `fires`, `holds` and `edge` are
/// examples: a finding, none, and the smallest step between the two. Bounds in them are the defaults of [Threshold].
public record RuleInfo(
        String id,
        int version,
        Severity severity,
        Area area,
        List<String> forms,
        Message title,
        Message question,
        Message law,
        Message fires,
        Message holds,
        Message edge) {

    public static final String PRE_2019 = "pre_2019";
    public static final String FORM_2019 = "gbgkbh_2019_60";
    public static final String FORM_2021 = "gbgkbh_2021_30";

    /// What part of the report a rule looks at, in reading order.
    public enum Area {
        @JsonProperty("document")
        DOCUMENT("文件", "Document"),
        @JsonProperty("proactive")
        PROACTIVE("主动公开情况表", "Proactive disclosure"),
        @JsonProperty("applications")
        APPLICATIONS("申请情况表", "Applications"),
        @JsonProperty("disputes")
        DISPUTES("复议、诉讼情况表", "Reconsideration and litigation"),
        @JsonProperty("statistics")
        STATISTICS("政府信息公开情况统计表", "Statistics table before 2019"),
        @JsonProperty("narrative")
        NARRATIVE("正文", "Narrative"),
        @JsonProperty("others")
        OTHERS("与其他报告比较", "Beside other reports");

        private final String zh;
        private final String en;

        Area(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Message title() {
            return new Message(zh, en);
        }
    }

    static Builder of(Area area, String id, Severity severity) {
        return new Builder(area, id, severity);
    }

    public static Builder document(String id, Severity severity) {
        return of(Area.DOCUMENT, id, severity);
    }

    public static Builder proactive(String id, Severity severity) {
        return of(Area.PROACTIVE, id, severity);
    }

    public static Builder applications(String id, Severity severity) {
        return of(Area.APPLICATIONS, id, severity);
    }

    public static Builder disputes(String id, Severity severity) {
        return of(Area.DISPUTES, id, severity);
    }

    public static Builder statistics(String id, Severity severity) {
        return of(Area.STATISTICS, id, severity);
    }

    public static Builder narrative(String id, Severity severity) {
        return of(Area.NARRATIVE, id, severity);
    }

    public static Builder others(String id, Severity severity) {
        return of(Area.OTHERS, id, severity);
    }

    /// Puts a rule's description together, in the order in which it is read.
    public static final class Builder {
        private final Area area;
        private final String id;
        private final Severity severity;
        private int version = 1;
        private List<String> forms = List.of();
        private @Nullable Message title;
        private @Nullable Message question;
        private @Nullable Message law;
        private @Nullable Message fires;
        private @Nullable Message edge;

        private Builder(Area area, String id, Severity severity) {
            this.area = area;
            this.id = id;
            this.severity = severity;
        }

        public Builder version(int version) {
            this.version = version;
            return this;
        }

        public Builder forms(String... forms) {
            this.forms = List.of(forms);
            return this;
        }

        /// The fault in one sentence.
        public Builder title(String zh, String en) {
            title = new Message(zh, en);
            return this;
        }

        public Builder asks(String zh, String en) {
            question = new Message(zh, en);
            return this;
        }

        public Builder law(Message law) {
            this.law = law;
            return this;
        }

        public Builder fires(String zh, String en) {
            fires = new Message(zh, en);
            return this;
        }

        /// The smallest step between a finding and none, with numbers, and on which side it is.
        public Builder edge(String zh, String en) {
            edge = new Message(zh, en);
            return this;
        }

        /// The example that does not fire; the last part.
        public RuleInfo holds(String zh, String en) {
            return new RuleInfo(
                    id,
                    version,
                    severity,
                    area,
                    forms,
                    Objects.requireNonNull(title, id),
                    Objects.requireNonNull(question, id),
                    Objects.requireNonNull(law, id),
                    Objects.requireNonNull(fires, id),
                    new Message(zh, en),
                    Objects.requireNonNull(edge, id));
        }
    }
}
