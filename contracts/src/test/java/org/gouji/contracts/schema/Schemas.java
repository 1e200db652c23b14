package org.gouji.contracts.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.contracts.event.DocumentReceived;
import org.gouji.contracts.event.DocumentRejected;
import org.gouji.contracts.event.ReportParsed;
import org.gouji.contracts.event.ReportValidated;
import org.gouji.contracts.finding.Finding;
import org.gouji.contracts.finding.Validation;
import org.gouji.contracts.json.Json;
import org.gouji.contracts.report.Report;
import org.jspecify.annotations.Nullable;

/// The JSON Schemas of what crosses a boundary, made from the records.
final class Schemas {

    static final Map<String, Class<?>> TYPES = new TreeMap<>(Map.of(
            "report", Report.class,
            "finding", Finding.class,
            "validation", Validation.class,
            "document-received", DocumentReceived.class,
            "document-rejected", DocumentRejected.class,
            "report-parsed", ReportParsed.class,
            "report-validated", ReportValidated.class));

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static String of(Class<?> type) {
        var schema = GENERATOR.generateSchema(type);
        nestCells(schema);
        return plainNames(schema.toPrettyString()) + "\n";
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forFields().withRequiredCheck(Schemas::isAlwaysThere);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == byte[].class
                        ? new CustomDefinition(
                                Json.MAPPER
                                        .createObjectNode()
                                        .put("type", "string")
                                        .put("contentEncoding", "base64"),
                                true)
                        : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean isAlwaysThere(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !isLeftOutWhenEmpty(field);
    }

    private static boolean isLeftOutWhenEmpty(FieldScope field) {
        var type = field.getRawMember().getType();
        var include = field.getRawMember().getAnnotation(JsonInclude.class);
        return (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                && include != null
                && include.value() == JsonInclude.Include.NON_EMPTY;
    }

    /// A table's cells are keyed by path in Java and nested by its steps in JSON.
    private static void nestCells(ObjectNode schema) {
        var definitions = schema.path("$defs");
        if (definitions.path("ReportTable").path("properties") instanceof ObjectNode table) {
            var all = (ObjectNode) definitions;
            all.remove("Map(String,Cell)");
            table.putObject("cells").put("$ref", "#/$defs/CellTree");
            var tree = all.putObject("CellTree").put("type", "object");
            var either = tree.putObject("additionalProperties").putArray("anyOf");
            either.addObject().put("$ref", "#/$defs/Cell");
            either.addObject().put("$ref", "#/$defs/CellTree");
        }
    }

    /// The generator's names for what one class has two definitions of, and for maps, in plain words.
    private static String plainNames(String json) {
        return json.replaceAll("([A-Za-z]+)-1\"", "$1\"")
                .replaceAll("([A-Za-z]+)-2\"", "$1OfKind\"")
                .replaceAll("Map\\(String,([A-Za-z]+)\\)", "$1ByKey");
    }
}
