package org.gouji.rules;

import java.util.HexFormat;
import java.util.List;
import org.gouji.contracts.finding.RuleSet;
import org.gouji.rules.applications.ApplicationsAllOneOutcome;
import org.gouji.rules.applications.ApplicationsBalance;
import org.gouji.rules.applications.ApplicationsBlankCells;
import org.gouji.rules.applications.ApplicationsProcessedExceeds;
import org.gouji.rules.applications.ApplicationsResultsTotal;
import org.gouji.rules.applications.ApplicationsRowSet;
import org.gouji.rules.applications.ApplicationsRowTotal;
import org.gouji.rules.applications.ApplicationsShifted;
import org.gouji.rules.applications.ApplicationsSplitDigits;
import org.gouji.rules.applications.CarryForwardShare;
import org.gouji.rules.bodies.Outlier;
import org.gouji.rules.bodies.ParentBelowChildren;
import org.gouji.rules.bodies.SameDocumentTwice;
import org.gouji.rules.bodies.TextCopied;
import org.gouji.rules.disputes.AfterReviewExceedsReview;
import org.gouji.rules.disputes.DisputesWithoutApplications;
import org.gouji.rules.disputes.LitigationAfterReviewTotal;
import org.gouji.rules.disputes.LitigationDirectTotal;
import org.gouji.rules.disputes.ReviewTotal;
import org.gouji.rules.document.AppraisalMissing;
import org.gouji.rules.document.AspectMissing;
import org.gouji.rules.document.BodyAmbiguous;
import org.gouji.rules.document.BodyUnresolved;
import org.gouji.rules.document.FeeStatementMissing;
import org.gouji.rules.document.NotAnAnnualReport;
import org.gouji.rules.document.PeriodNotTheReportYear;
import org.gouji.rules.document.ProblemsSectionEmpty;
import org.gouji.rules.document.PublishedBeforeYearEnd;
import org.gouji.rules.document.PublishedLate;
import org.gouji.rules.document.SectionMissing;
import org.gouji.rules.document.SectionNumberingReused;
import org.gouji.rules.document.SectionOrder;
import org.gouji.rules.document.WrongFormForYear;
import org.gouji.rules.document.YearConflict;
import org.gouji.rules.document.YearInTextStale;
import org.gouji.rules.narrative.ClaimContradictsTable;
import org.gouji.rules.narrative.ClaimsContradictEachOther;
import org.gouji.rules.narrative.CompletionRateWrong;
import org.gouji.rules.narrative.FeeClaimsDisagree;
import org.gouji.rules.narrative.GrowthMiscalculated;
import org.gouji.rules.narrative.NormativeDocumentsClaim;
import org.gouji.rules.narrative.PartsDoNotSum;
import org.gouji.rules.narrative.ShareMiscalculated;
import org.gouji.rules.narrative.SharesDoNotSum;
import org.gouji.rules.narrative.ZeroClaimContradicted;
import org.gouji.rules.proactive.CountNotNatural;
import org.gouji.rules.proactive.FeeUnitSuspect;
import org.gouji.rules.proactive.IssuedExceedsValid;
import org.gouji.rules.proactive.ItemsBelowZero;
import org.gouji.rules.proactive.NumberWithRemark;
import org.gouji.rules.proactive.ProactiveRowMissing;
import org.gouji.rules.proactive.ProcurementCountAmount;
import org.gouji.rules.proactive.ProcurementUnitMissing;
import org.gouji.rules.proactive.PublishedExceedsTotal;
import org.gouji.rules.proactive.RegulationsWithoutPower;
import org.gouji.rules.statistics.StatisticsBreakdown;
import org.gouji.rules.years.ApplicationsCarry;
import org.gouji.rules.years.ApplicationsRepeated;
import org.gouji.rules.years.ItemsCarry;
import org.gouji.rules.years.ValidDocumentsCarry;

/// Every rule, in reading order.
public final class RuleBook {

    /// The version of the book as a whole; the hash tells two books of one version apart.
    public static final String VERSION = "1";

    public static final List<Rule> RULES = List.of(
            new NotAnAnnualReport(),
            new SectionMissing(),
            new SectionOrder(),
            new SectionNumberingReused(),
            new PeriodNotTheReportYear(),
            new YearConflict(),
            new WrongFormForYear(),
            new PublishedLate(),
            new PublishedBeforeYearEnd(),
            new ProblemsSectionEmpty(),
            new FeeStatementMissing(),
            new AppraisalMissing(),
            new AspectMissing(),
            new BodyUnresolved(),
            new BodyAmbiguous(),
            new YearInTextStale(),
            new ProactiveRowMissing(),
            new CountNotNatural(),
            new PublishedExceedsTotal(),
            new ItemsBelowZero(),
            new ProcurementCountAmount(),
            new ProcurementUnitMissing(),
            new RegulationsWithoutPower(),
            new FeeUnitSuspect(),
            new IssuedExceedsValid(),
            new ValidDocumentsCarry(),
            new ItemsCarry(),
            new NumberWithRemark(),
            new ApplicationsBalance(),
            new ApplicationsResultsTotal(),
            new ApplicationsRowTotal(),
            new ApplicationsRowSet(),
            new ApplicationsProcessedExceeds(),
            new ApplicationsBlankCells(),
            new ApplicationsShifted(),
            new ApplicationsSplitDigits(),
            new ApplicationsAllOneOutcome(),
            new CarryForwardShare(),
            new ApplicationsCarry(),
            new ApplicationsRepeated(),
            new ReviewTotal(),
            new LitigationDirectTotal(),
            new LitigationAfterReviewTotal(),
            new DisputesWithoutApplications(),
            new AfterReviewExceedsReview(),
            new StatisticsBreakdown(),
            new ClaimContradictsTable(),
            new ZeroClaimContradicted(),
            new ClaimsContradictEachOther(),
            new PartsDoNotSum(),
            new ShareMiscalculated(),
            new SharesDoNotSum(),
            new CompletionRateWrong(),
            new GrowthMiscalculated(),
            new NormativeDocumentsClaim(),
            new FeeClaimsDisagree(),
            new TextCopied(),
            new SameDocumentTwice(),
            new ParentBelowChildren(),
            new Outlier());

    private static final int HASH_BYTES = 16;

    private RuleBook() {}

    /// What the rules are, for the rule page and `/v1/rules`.
    public static List<RuleInfo> infos() {
        return RULES.stream().map(Rule::info).toList();
    }

    static RuleSet ruleSet(List<Rule> rules, Settings settings) {
        var text = new StringBuilder();
        rules.forEach(rule -> text.append(rule.info().id())
                .append(':')
                .append(rule.info().version())
                .append('\n'));
        text.append(settings.canonical());
        return new RuleSet(VERSION, HexFormat.of().formatHex(FindingId.sha256(text.toString()), 0, HASH_BYTES));
    }
}
