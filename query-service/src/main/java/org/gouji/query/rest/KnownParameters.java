package org.gouji.query.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that nobody reads. A misspelt filter would otherwise answer with everything, and
/// `year[$ne]=` would look as if it had worked.
@Singleton
public class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void filter(ContainerRequestContext request, ResourceInfo resource) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw Problems.badParameter(name, "is not known here", "此处不认识该参数");
            }
            if (values.size() > 1) {
                throw Problems.badParameter(name, "is given more than once", "重复给出");
            }
        });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(
                            parameter.getType().getDeclaredConstructors()[0].getParameters())
                    .flatMap(KnownParameters::names);
        }
        var query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }
}
