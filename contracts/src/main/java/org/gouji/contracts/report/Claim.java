package org.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure that the narrative states, with its quotation and place.
///
/// `metric` names what is counted (`applications_received`); figures that no metric is known for are
/// `figure`, with `subject` as printed before the number. `approximate` is set by 余, 多, 约, 近, 超.
/// `basis` tells a number that is written from one that is said in words (`textual-zero`: 没有, 未发生).
/// `percent` is a share printed right after the number. `group` ties the parts of one list to its total:
/// the total carries `role` total, the parts `part`; `exhaustive` is false for a list that ends in 等.
/// `quote` is the original's characters, unchanged.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        String metric,
        @Nullable String subject,
        BigDecimal value,
        @Nullable String unit,
        boolean approximate,
        @Nullable String basis,
        @Nullable Percent percent,
        @Nullable Group group,
        @Nullable String scope,
        @Nullable Integer year,
        int section,
        String quote,
        Source source) {

    /// A share in percent, with its printed digits kept (`88.9` has one decimal).
    public record Percent(BigDecimal value, String quote, Source source) {}

    /// Membership in a list of parts. `id` is unique inside the report.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(String id, Role role, boolean exhaustive) {}

    /// What a figure is in its list.
    public enum Role {
        @JsonProperty("total")
        TOTAL,
        @JsonProperty("part")
        PART
    }

    /// The claims of one list, in the page's order.
    public static List<Claim> ofGroup(List<Claim> claims, String group) {
        return claims.stream()
                .filter(c -> c.group() != null && c.group().id().equals(group))
                .toList();
    }
}
