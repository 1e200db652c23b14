package org.gouji.contracts.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes `a.b.c → cell` as nested objects and reads them back. An object with a `kind` is a cell.
final class NestedCells {

    private static final String KIND = "kind";

    private NestedCells() {}

    static final class Writer extends JsonSerializer<Map<String, Cell>> {
        @Override
        public void serialize(Map<String, Cell> cells, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeStartObject();
            var open = List.<String>of();
            for (var entry : cells.entrySet()) {
                var steps = List.of(entry.getKey().split("\\."));
                var parents = steps.subList(0, steps.size() - 1);
                int shared = shared(open, parents);
                for (int i = open.size(); i > shared; i--) {
                    out.writeEndObject();
                }
                for (var step : parents.subList(shared, parents.size())) {
                    out.writeObjectFieldStart(step);
                }
                open = parents;
                out.writeFieldName(steps.getLast());
                provider.findTypedValueSerializer(entry.getValue().getClass(), true, null)
                        .serialize(entry.getValue(), out, provider);
            }
            for (int i = 0; i <= open.size(); i++) {
                out.writeEndObject();
            }
        }

        private static int shared(List<String> a, List<String> b) {
            int i = 0;
            while (i < a.size() && i < b.size() && a.get(i).equals(b.get(i))) {
                i++;
            }
            return i;
        }
    }

    static final class Reader extends JsonDeserializer<Map<String, Cell>> {
        @Override
        public Map<String, Cell> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var cells = new LinkedHashMap<String, Cell>();
            collect("", context.readTree(in), context, cells);
            return cells;
        }

        private static void collect(String path, JsonNode node, DeserializationContext context, Map<String, Cell> cells)
                throws IOException {
            for (var field : node.properties()) {
                String here = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                if (field.getValue().path(KIND).isTextual()) {
                    cells.put(here, context.readTreeAsValue(field.getValue(), Cell.class));
                } else {
                    collect(here, field.getValue(), context, cells);
                }
            }
        }
    }
}
