package org.gouji.query.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.gouji.contracts.json.Json;
import org.jspecify.annotations.Nullable;

/// Parameters in the words of the wire: `valid-with-warnings`, not the name of a constant. A value that is none
/// of them is told to the caller with the parameter's name.
@Provider
public class WireValues implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type.isEnum()) {
            return new Constants<>(type, name(annotations));
        }
        if (type == Integer.class) {
            @SuppressWarnings("unchecked")
            var converter = (ParamConverter<T>) new Numbers(name(annotations));
            return converter;
        }
        return null;
    }

    /// The words for all constants of an enum.
    static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireValues::wire).toList();
    }

    private static String wire(Object constant) {
        return Json.MAPPER.valueToTree(constant).asText();
    }

    private static String name(Annotation[] annotations) {
        for (var annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return "?";
    }

    private record Constants<T>(Class<T> type, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> wire(constant).equals(value))
                    .findFirst()
                    .orElseThrow(() ->
                            Raised.of(Problems.badParameter(name, "must be one of " + all(), "只能是下列之一：" + all())));
        }

        @Override
        public String toString(T value) {
            return wire(value);
        }

        private String all() {
            return String.join(", ", WireValues.all(type));
        }
    }

    private record Numbers(String name) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String value) {
            if (!value.matches("[0-9]{1,9}")) {
                throw Raised.of(Problems.badParameter(name, "must be a number", "必须是数字"));
            }
            return Integer.valueOf(value);
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
