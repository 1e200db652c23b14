package org.gouji.query.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.gouji.contracts.form.Form;
import org.gouji.contracts.report.Cell;
import org.gouji.query.view.DraftCheck;
import org.gouji.query.view.FindingView;
import org.gouji.query.view.OriginalText;
import org.gouji.query.view.Page;
import org.gouji.query.view.ReportView;
import org.gouji.query.view.RuleView;
import org.gouji.query.view.UploadView;

/// Says in the OpenAPI what the scanner does not see in records: which parts are always there, that a cell is one
/// of a closed choice, that the cells of a table are nested, and how errors look.
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class DescribeRecords implements OASFilter {

    private static final String REF = "#/components/schemas/";
    private static final String TREE = "CellTree";
    private static final List<Class<?>> ROOTS = List.of(
            ReportView.class,
            Page.Reports.class,
            Page.Findings.class,
            Page.Changes.class,
            FindingView.class,
            UploadView.class,
            OriginalText.class,
            DraftCheck.class,
            Form.class,
            RuleView.class);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.keySet().removeIf(name -> name.contains("Problem") || name.equals("Violation"));
        schemas.put("Problem", object(Problems.Problem.class));
        describeCells(schemas);
        RecordTypes.reachable(ROOTS).forEach((name, type) -> {
            var schema = schemas.get(name);
            if (schema != null) {
                schema.setRequired(RecordTypes.required(type));
            }
        });
        api.getComponents().setSchemas(schemas);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(DescribeRecords::describeErrors);
    }

    private static void describeErrors(Operation operation) {
        var content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(ref("Problem")));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("An error, with a stable code")
                                .content(content));
    }

    private static void describeCells(Map<String, Schema> schemas) {
        var cell = OASFactory.createSchema();
        var kinds = OASFactory.createDiscriminator().propertyName("kind");
        for (var type : Cell.class.getAnnotation(JsonSubTypes.class).value()) {
            String name = type.value().getSimpleName() + "Cell";
            var kind = OASFactory.createSchema().addType(SchemaType.STRING).addEnumeration(type.name());
            schemas.put(name, object(type.value()).addProperty("kind", kind).addRequired("kind"));
            cell.addOneOf(ref(name));
            kinds.addMapping(type.name(), REF + name);
        }
        schemas.put("Cell", cell.discriminator(kinds));
        schemas.put("Method", choice(Cell.Method.class));
        schemas.put(
                TREE,
                OASFactory.createSchema()
                        .description("Cells by the steps of their path: row, column, or block, row, column")
                        .addType(SchemaType.OBJECT)
                        .additionalPropertiesSchema(
                                OASFactory.createSchema().addAnyOf(ref("Cell")).addAnyOf(ref(TREE))));
        var table = schemas.get("ReportTable");
        if (table != null) {
            table.addProperty("cells", ref(TREE));
        }
    }

    private static Schema object(Class<?> record) {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (var part : record.getRecordComponents()) {
            schema.addProperty(part.getName(), type(part));
        }
        RecordTypes.required(record).forEach(schema::addRequired);
        return schema;
    }

    private static Schema type(RecordComponent part) {
        var type = part.getType();
        if (type == String.class) {
            return OASFactory.createSchema().addType(SchemaType.STRING);
        }
        if (type == int.class) {
            return OASFactory.createSchema().addType(SchemaType.INTEGER);
        }
        if (type == BigDecimal.class) {
            return number();
        }
        return type == List.class
                ? OASFactory.createSchema().addType(SchemaType.ARRAY).items(number())
                : ref(type.getSimpleName());
    }

    private static Schema choice(Class<? extends Enum<?>> type) {
        var schema = OASFactory.createSchema().addType(SchemaType.STRING);
        WireValues.all(type).forEach(schema::addEnumeration);
        return schema;
    }

    private static Schema number() {
        return OASFactory.createSchema().addType(SchemaType.NUMBER);
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref(REF + name);
    }
}
