package nl.overzicht.load.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Rule;
import nl.overzicht.load.rule.DateRule;
import nl.overzicht.load.rule.NumberRule;
import nl.overzicht.load.rule.ReferenceRule;
import nl.overzicht.load.rule.SettingsRule;
import nl.overzicht.load.rule.YamlRule;

/** Checks a scalar against a schema: its type, enumeration, pattern and limits. */
final class ScalarRules {

    /** The rule that an invalid value breaks, by the name of its schema under {@code $defs}. */
    private static final Map<String, Rule> KINDS = Map.of(
            "id", ReferenceRule.MALFORMED_ID,
            "when", DateRule.NO_DATE,
            "date", DateRule.NO_DATE,
            "year", DateRule.NO_YEAR,
            "month", DateRule.NO_MONTH,
            "count", NumberRule.NO_COUNT_OF_YEARS,
            "https", YamlRule.NO_HTTPS,
            "bare-https", YamlRule.NO_HTTPS,
            "standard", SettingsRule.OTHER_STANDARD);

    private static final Map<String, BilingualText> TYPES = Map.of(
            "object", new BilingualText("een groep sleutels", "a group of keys"),
            "array", new BilingualText("een lijst", "a list"),
            "string", new BilingualText("tekst", "text"),
            "integer", new BilingualText("een geheel getal", "a whole number"),
            "boolean", new BilingualText("true of false", "true or false"),
            "null", new BilingualText("leeg", "empty"));

    /** A number with more digits than are supported. */
    private static final Pattern DIGITS = Pattern.compile("-?[1-9][0-9]{9,}");

    private ScalarRules() {}

    static boolean typeFits(SchemaPart schema, Node node) {
        if (schema.types().isEmpty()) {
            return schema.keys().get("enum").isEmpty() || node instanceof Node.Scalar; // our words are single values
        }
        return schema.types().contains(type(node));
    }

    static Finding wrongType(SchemaPart schema, Node node) {
        Rule rule = KINDS.get(schema.kind());
        if (rule != null && node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            return rule.at(node.at(), scalar.text());
        }
        String wanted = schema.types().isEmpty() ? "string" : schema.types().get(0);
        if (schema.types().contains("integer")
                && node instanceof Node.Scalar number
                && DIGITS.matcher(number.text()).matches()) {
            return YamlRule.TOO_LARGE.at(node.at(), number.text());
        }
        boolean quotable = wanted.equals("string") && node instanceof Node.Scalar && !node.isEmpty();
        return (quotable ? YamlRule.UNQUOTED : YamlRule.WRONG_TYPE)
                .at(node.at(), TYPES.get(wanted), TYPES.get(type(node)));
    }

    /** The first fault in a value of the right type. */
    static Optional<Finding> check(SchemaPart schema, Node.Scalar scalar) {
        if (schema.keys().get("enum").isPresent()
                && !schema.keys().lines("enum").contains(scalar.text())) {
            return Optional.of(unknownWord(schema, scalar));
        }
        if (fits(schema, scalar)) {
            return Optional.empty();
        }
        Rule kind = KINDS.get(schema.kind());
        if (kind != null) {
            boolean isUnclean = kind == YamlRule.NO_HTTPS && scalar.text().startsWith("https://");
            return Optional.of((isUnclean ? YamlRule.UNCLEAN_ADDRESS : kind).at(scalar.at(), scalar.text()));
        }
        return Optional.of((schema.kind().equals("line") ? YamlRule.NO_LINE : YamlRule.NO_TEXT).at(scalar.at()));
    }

    private static Finding unknownWord(SchemaPart schema, Node.Scalar scalar) {
        Rule kind = KINDS.get(schema.kind());
        return kind != null
                ? kind.at(scalar.at(), scalar.text())
                : YamlRule.UNKNOWN_WORD
                        .at(scalar.at(), scalar.text())
                        .withSuggestion(NearestWord.suggestion(
                                scalar.text(), schema.keys().lines("enum")));
    }

    private static boolean fits(SchemaPart schema, Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.INTEGER ? numberFits(schema, scalar) : textFits(schema, scalar.text());
    }

    private static boolean numberFits(SchemaPart schema, Node.Scalar scalar) {
        int number = Integer.parseInt(scalar.text());
        return number >= schema.keys().integer("minimum").orElse(Integer.MIN_VALUE)
                && number <= schema.keys().integer("maximum").orElse(Integer.MAX_VALUE);
    }

    private static boolean textFits(SchemaPart schema, String text) {
        int length = text.codePointCount(0, text.length());
        return length >= schema.keys().integer("minLength").orElse(0)
                && length <= schema.keys().integer("maxLength").orElse(Integer.MAX_VALUE)
                && schema.keys().scalar("pattern").stream()
                        .allMatch(pattern ->
                                Pattern.compile(pattern.text()).matcher(text).find());
    }

    private static String type(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "string";
                case INTEGER -> "integer";
                case BOOLEAN -> "boolean";
                case EMPTY -> "null";
            };
        }
        return node instanceof Node.Items ? "array" : "object";
    }
}
