package org.gouji.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.gouji.contracts.json.Json;
import org.jspecify.annotations.Nullable;

/// Records as documents of the store and back, through the one JSON dialect. Decimals stay exact.
public final class Stored {

    private Stored() {}

    /// A record as a document.
    public static Document document(Object value) {
        return (Document) bson(Json.MAPPER.valueToTree(value));
    }

    /// A document, or a part of one, as a record. Dates of the store are instants.
    public static <T> T value(Map<String, Object> document, Class<T> type) {
        return Json.MAPPER.convertValue(plain(document), type);
    }

    private static Object bson(JsonNode node) {
        if (node.isObject()) {
            var document = new Document();
            node.properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    document.append(field.getKey(), bson(field.getValue()));
                }
            });
            return document;
        }
        if (node.isArray()) {
            var list = new ArrayList<Object>(node.size());
            node.forEach(element -> list.add(bson(element)));
            return list;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.canConvertToInt() ? (Object) node.intValue() : (Object) node.longValue();
        }
        return node.isNumber() ? decimal(node.decimalValue()) : node.asText();
    }

    /// More digits than a decimal of the store holds are kept as text, which reads back as the same number.
    private static Object decimal(BigDecimal value) {
        try {
            return new Decimal128(value);
        } catch (NumberFormatException e) {
            return value.toPlainString();
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, inner) -> copy.put(String.valueOf(key), plain(inner)));
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>(list.size());
                list.forEach(inner -> copy.add(plain(inner)));
                yield copy;
            }
            case Decimal128 decimal -> decimal.bigDecimalValue();
            case Date date -> date.toInstant().toString();
            case null, default -> value;
        };
    }
}
