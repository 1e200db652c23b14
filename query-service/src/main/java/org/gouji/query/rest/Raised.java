package org.gouji.query.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;

/// A problem as the one kind of exception that the framework lets through unchanged from a parameter.
final class Raised {

    private Raised() {}

    static WebApplicationException of(HttpProblem problem) {
        return new WebApplicationException(problem.getMessage(), problem.toResponse());
    }
}
