package nl.overzicht.load.yaml;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.rule.YamlRule;

/**
 * Validates a tree against a published JSON Schema (draft 2020-12), and reports faults in our own words at the location of the
 * value.
 *
 * <p>It supports the keywords that our schemas use; a test checks that list, and compares its verdict with that of a full
 * validator. That validator itself would add a third of a second to each start.
 */
public final class SchemaValidator {

    private final Schemas schemas;
    private final SchemaPart root;

    /** @param name of the kind of file: {@code streams} */
    public SchemaValidator(Schemas schemas, String name) {
        this.schemas = schemas;
        this.root = schemas.of(name);
    }

    /** Adds a finding for each fault in the tree, at the location of the value. */
    public void check(Node node, Findings findings) {
        check(root, node, findings);
    }

    private void check(SchemaPart schema, Node node, Findings findings) {
        Optional<String> reference = schema.keys().line("$ref");
        if (reference.isPresent()) {
            check(schemas.follow(schema, reference.get()), node, findings);
        }
        if (!ScalarRules.typeFits(schema, node)) {
            findings.add(ScalarRules.wrongType(schema, node));
        } else if (node instanceof Node.Keys keys) {
            checkKeys(schema, keys, findings);
        } else if (node instanceof Node.Items items) {
            checkItems(schema, items, findings);
        } else if (node instanceof Node.Scalar scalar) {
            ScalarRules.check(schema, scalar).ifPresent(findings::add);
        }
    }

    private void checkKeys(SchemaPart schema, Node.Keys keys, Findings findings) {
        keys.entries().forEach((key, entry) -> checkEntry(schema, key, entry, findings));
        schema.keys().lines("required").forEach(key -> require(keys, key, findings));
        schema.dependent().forEach((key, others) -> {
            if (keys.get(key).isPresent() && others.value() instanceof Node.Items list) {
                list.items().forEach(other -> require(keys, ((Node.Scalar) other).text(), findings));
            }
        });
        int least = schema.keys().integer("minProperties").orElse(0);
        if (keys.entries().size() < least) {
            findings.add(YamlRule.TOO_FEW.at(keys.at(), least));
        }
    }

    private void checkEntry(SchemaPart schema, String key, Node.Entry entry, Findings findings) {
        Optional<SchemaPart> names = schema.part("propertyNames");
        if (names.isPresent()) {
            check(names.get(), new Node.Scalar(entry.keyAt(), Node.Kind.TEXT, key, entry.keyAt()), findings);
        }
        Optional<SchemaPart> known = schema.property(key).or(() -> schema.part("additionalProperties"));
        if (known.isPresent() && !entry.value().isEmpty()) {
            check(known.get(), entry.value(), findings);
        } else if (known.isEmpty() && schema.isClosed()) {
            findings.add(YamlRule.UNKNOWN_KEY
                    .at(entry.keyAt(), key)
                    .withSuggestion(NearestWord.suggestion(key, schema.properties())));
        }
    }

    private static void require(Node.Keys keys, String key, Findings findings) {
        if (keys.get(key).isEmpty()) {
            Node.Entry entry = keys.entries().get(key);
            findings.add(YamlRule.MISSING_KEY.at(entry == null ? keys.at() : entry.keyAt(), key));
        }
    }

    private void checkItems(SchemaPart schema, Node.Items items, Findings findings) {
        Optional<SchemaPart> itemSchema = schema.part("items");
        List<Node> nodes = items.items();
        if (itemSchema.isPresent()) {
            nodes.forEach(node -> check(itemSchema.get(), node, findings));
        }
        int least = schema.keys().integer("minItems").orElse(0);
        if (nodes.size() < least) {
            findings.add(YamlRule.TOO_FEW.at(items.at(), least));
        }
    }
}
