package org.gouji.query.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The records that some records are made of.
final class RecordTypes {

    private RecordTypes() {}

    /// All records that can be reached from these, by simple name.
    static Map<String, Class<?>> reachable(List<Class<?>> roots) {
        var found = new TreeMap<String, Class<?>>();
        roots.forEach(root -> collect(root, found));
        return found;
    }

    private static void collect(Type type, Map<String, Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && found.put(record.getSimpleName(), record) == null) {
            Arrays.stream(record.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
        } else if (type instanceof Class<?> choice && choice.isSealed()) {
            Arrays.stream(choice.getPermittedSubclasses()).forEach(kind -> collect(kind, found));
        }
    }

    /// The parts of a record that are in its JSON whatever they hold.
    static List<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(part -> !mayBeAbsent(record, part))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean mayBeAbsent(Class<?> record, RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) || leftOutWhenEmpty(record, part);
    }

    private static boolean leftOutWhenEmpty(Class<?> record, RecordComponent part) {
        boolean container =
                Collection.class.isAssignableFrom(part.getType()) || Map.class.isAssignableFrom(part.getType());
        var own = part.getAccessor().getAnnotation(JsonInclude.class);
        var include = own != null ? own : record.getAnnotation(JsonInclude.class);
        return container && include != null && include.value() == JsonInclude.Include.NON_EMPTY;
    }
}
