package org.gouji.query.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import org.gouji.contracts.report.Rejection;
import org.jspecify.annotations.Nullable;

/// The errors that a caller may get. `code` is stable, `detail` and `detailZh` are for people.
final class Problems {

    private Problems() {}

    /// How an error looks on the wire.
    public record Problem(
            int status,
            String title,
            String code,
            @Nullable String detail,
            @Nullable String detailZh,
            @Nullable String parameter,
            @Nullable String instance) {}

    static HttpProblem noReport(String id) {
        return of(Status.NOT_FOUND, "report-not-found", "there is no report " + id, "没有这份报告：" + id)
                .build();
    }

    static HttpProblem nothing(String code, String what, String whatZh) {
        return of(Status.NOT_FOUND, code, "there is no " + what, "没有" + whatZh).build();
    }

    static HttpProblem badParameter(String name, String why, String whyZh) {
        return of(Status.BAD_REQUEST, "bad-parameter", "parameter " + name + ": " + why, "参数 " + name + "：" + whyZh)
                .with("parameter", name)
                .build();
    }

    static HttpProblem changedMeanwhile(String finding) {
        return of(
                        Status.PRECONDITION_FAILED,
                        "changed-meanwhile",
                        "finding " + finding + " is not as you know it: read it again",
                        "这条发现已有变化，请重新读取：" + finding)
                .build();
    }

    static HttpProblem closed(String finding) {
        return of(
                        Status.CONFLICT,
                        "finding-closed",
                        "the report does not show finding " + finding + " any more: there is nothing to decide",
                        "报告中已没有这条发现，无需决定：" + finding)
                .build();
    }

    static HttpProblem tooLarge(long limit) {
        return of(
                        Status.REQUEST_ENTITY_TOO_LARGE,
                        Rejection.TOO_LARGE,
                        "a draft may have %d bytes at most".formatted(limit),
                        "草稿最多 %d 字节".formatted(limit))
                .build();
    }

    static HttpProblem busy() {
        return of(Status.SERVICE_UNAVAILABLE, "busy", "too many drafts at once; try again soon", "同时检查的草稿太多，请稍后再试")
                .withHeader("Retry-After", 2)
                .build();
    }

    static HttpProblem rejected(Rejection rejection) {
        return HttpProblem.builder()
                .withStatus(422)
                .withTitle("Unprocessable Content")
                .withDetail(rejection.message())
                .with("detailZh", rejection.messageZh())
                .with("code", rejection.code())
                .build();
    }

    private static HttpProblem.Builder of(Status status, String code, String detail, String detailZh) {
        return HttpProblem.builder()
                .withStatus(status)
                .withTitle(status.getReasonPhrase())
                .withDetail(detail)
                .with("detailZh", detailZh)
                .with("code", code);
    }
}
