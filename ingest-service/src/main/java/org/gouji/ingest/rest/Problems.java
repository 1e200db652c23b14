package org.gouji.ingest.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/// Gives every problem its stable `code`, the framework's own too.
@ApplicationScoped
class Problems implements ProblemPostProcessor {

    static final String CODE = "code";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return problem.getParameters().containsKey(CODE)
                ? problem
                : HttpProblem.builder(problem)
                        .with(CODE, general(problem.getStatusCode()))
                        .build();
    }

    private static String general(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-encoding";
            default -> status < 500 ? "bad-request" : "internal-error";
        };
    }
}
