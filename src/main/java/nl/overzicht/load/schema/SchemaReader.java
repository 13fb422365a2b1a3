package nl.overzicht.load.schema;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.PackageRule;
import nl.overzicht.unicode.TextCharacters;

/**
 * Reads the description of a table: a data package (version 1) with the table as a resource, or a Table Schema. References to
 * other hosts are never fetched.
 *
 * @param at the file of the description
 * @param table name of the file of the table
 * @param beside gives the text of a file in the same folder, by its name; empty when there is none
 */
public record SchemaReader(Location at, String table, Function<String, Optional<String>> beside, Findings findings) {

    /**
     * The description of the table; empty when it is not described or, with a finding, when its description cannot be
     * read.
     *
     * @param text of the file of the description
     * @param isNamed whether the mapping names this description, so that it must describe the table
     */
    public Optional<TableSchema> read(String text, boolean isNamed) {
        Optional<JsonPart> root = parse(text);
        if (root.isEmpty() || isSchema(root.get())) {
            return root.map(schema -> schema(schema, schema));
        }
        Optional<JsonPart> resource = root.flatMap(this::resource);
        if (resource.isEmpty() && isNamed) {
            findings.add(PackageRule.NO_RESOURCE.at(at, table));
        }
        return resource.flatMap(part -> findSchema(part).map(schema -> schema(part, schema)));
    }

    /** Whether it is a Table Schema, also when it only refers to one elsewhere. */
    private static boolean isSchema(JsonPart root) {
        return root.has("fields") || root.has("$ref") && !root.has("resources");
    }

    private Optional<JsonPart> parse(String text) {
        try {
            JsonPart node = JsonPart.of(text);
            Optional<String> odd = node.texts()
                    .flatMap(found -> TextCharacters.findOdd(found).stream())
                    .findFirst();
            if (node.is(JsonPart.Kind.OBJECT) && odd.isEmpty()) {
                return Optional.of(node);
            }
            findings.add(odd.map(character -> PackageRule.NO_CHARACTER.at(at, character))
                    .orElseGet(() -> PackageRule.NO_DESCRIPTION.at(at, "{ }")));
        } catch (JacksonException broken) {
            long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            findings.add(PackageRule.NO_DESCRIPTION.at(new Location(at.path(), (int) Math.max(1, line), 1), "JSON"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.empty();
    }

    private Optional<JsonPart> resource(JsonPart root) {
        for (JsonPart resource : root.member("resources").items()) {
            JsonPart path = resource.member("path");
            String name = (path.items().isEmpty() ? path : path.items().get(0)).text();
            if (name.equals(table) || name.endsWith("/" + table)) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    /** The schema within a resource, or in a file beside it; one elsewhere is ignored. */
    private Optional<JsonPart> findSchema(JsonPart resource) {
        JsonPart schema = resource.member("schema");
        if (!schema.is(JsonPart.Kind.TEXT)) {
            return Optional.of(schema);
        }
        Optional<String> text = beside.apply(schema.text());
        if (text.isEmpty()) {
            findings.add(PackageRule.NOT_FOLLOWED.at(at, schema.text()));
            return Optional.of(JsonPart.ABSENT);
        }
        return text.flatMap(this::parse);
    }

    private TableSchema schema(JsonPart resource, JsonPart schema) {
        Map<String, PackageRule> elsewhere =
                Map.of("$ref", PackageRule.NOT_FOLLOWED, "foreignKeys", PackageRule.KEYS_NOT_FOLLOWED);
        elsewhere.forEach((key, rule) -> {
            if (schema.has(key)) {
                findings.add(rule.at(at, key));
            }
        });
        boolean isSheet = table.endsWith(".xlsx");
        List<SchemaField> fields = new ArrayList<>();
        schema.member("fields").items().forEach(field -> fields.add(FieldDescription.read(field, isSheet)));
        Set<String> missing = new LinkedHashSet<>();
        schema.member("missingValues")
                .items()
                .forEach(value -> missing.add((value.has("value") ? value.member("value") : value).text()));
        missing.remove("");
        return new TableSchema(
                at, table, fields, missing, key(schema.member("primaryKey")), separator(resource), encoding(resource));
    }

    private static List<String> key(JsonPart key) {
        List<String> columns = new ArrayList<>();
        if (key.is(JsonPart.Kind.TEXT)) {
            columns.add(key.text());
        }
        key.items().forEach(column -> columns.add(column.text()));
        return List.copyOf(columns);
    }

    private static Optional<String> separator(JsonPart resource) {
        return switch (resource.member("dialect").member("delimiter").text()) {
            case ";" -> Optional.of("semicolon");
            case "\t" -> Optional.of("tab");
            case "," -> Optional.of("comma");
            default -> Optional.empty();
        };
    }

    private static Optional<String> encoding(JsonPart resource) {
        return resource.member("encoding").words().map(name -> name.toLowerCase(Locale.ROOT));
    }
}
