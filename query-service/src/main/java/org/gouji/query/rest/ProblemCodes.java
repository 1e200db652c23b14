package org.gouji.query.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/// Gives a `code` to the errors that the framework raises: the status in words (`method-not-allowed`).
@ApplicationScoped
class ProblemCodes implements ProblemPostProcessor {

    private static final String CODE = "code";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey(CODE)) {
            return problem;
        }
        return HttpProblem.builder(problem).with(CODE, code(problem)).build();
    }

    private static String code(HttpProblem problem) {
        var status = Response.Status.fromStatusCode(problem.getStatusCode());
        String words = status == null ? "status " + problem.getStatusCode() : status.getReasonPhrase();
        return words.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
