package nl.overzicht.load.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads what must hold for the texts of a field: its type, and the constraints of the Table Schema specification. What is not
 * known there says nothing.
 *
 * @param field the descriptor of the field
 * @param isSheet whether the table is a workbook, whose days are no texts
 */
record Constraints(JsonNode field, boolean isSheet) {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");

    List<Constraint> read() {
        List<Constraint> constraints = new ArrayList<>();
        String type = field.path("type").asText("");
        String format = field.path("format").asText("");
        String name = "type: " + type + (format.contains("%") ? ", format: " + format : "");
        type(type).ifPresent(test -> constraints.add(new Constraint(name, test)));
        JsonNode given = field.path("constraints");
        limit(given, "minimum", -1).ifPresent(constraints::add);
        limit(given, "maximum", 1).ifPresent(constraints::add);
        length(given, "minLength", -1).ifPresent(constraints::add);
        length(given, "maxLength", 1).ifPresent(constraints::add);
        choice(given.path("enum")).ifPresent(constraints::add);
        pattern(given.path("pattern")).ifPresent(constraints::add);
        return List.copyOf(constraints);
    }

    private Optional<Predicate<String>> type(String type) {
        return switch (type) {
            case "integer" -> Optional.of(text -> INTEGER.matcher(plain(text)).matches());
            case "number" -> Optional.of(text -> number(text).isPresent());
            case "boolean" -> Optional.of(this::isTruth);
            default -> moments().map(form -> form::fits);
        };
    }

    private Optional<MomentForm> moments() {
        return MomentForm.of(field.path("type").asText(""), field.path("format").asText(""), isSheet);
    }

    private boolean isTruth(String text) {
        JsonNode trues = field.path("trueValues");
        JsonNode falses = field.path("falseValues");
        return trues.isArray() || falses.isArray()
                ? texts(trues).contains(text) || texts(falses).contains(text)
                : TRUTHS.contains(text);
    }

    private Optional<Constraint> limit(JsonNode given, String name, int sign) {
        JsonNode limit = given.path(name);
        Optional<MomentForm> moments = moments();
        Function<String, Optional<BigDecimal>> size = moments.<Function<String, Optional<BigDecimal>>>map(
                        form -> text -> form.order(text).stream()
                                .mapToObj(BigDecimal::valueOf)
                                .findFirst())
                .orElse(this::number);
        Optional<BigDecimal> bound = !limit.isValueNode()
                ? Optional.empty()
                : moments.isPresent() ? size.apply(limit.asText()) : parsed(limit.asText());
        return bound.map(most -> new Constraint(
                name + ": " + limit.asText(),
                text -> size.apply(text)
                        .map(value -> value.compareTo(most) * sign <= 0)
                        .orElse(true)));
    }

    private static Optional<Constraint> length(JsonNode given, String name, int sign) {
        JsonNode limit = given.path(name);
        return limit.isInt()
                ? Optional.of(new Constraint(
                        name + ": " + limit.asInt(),
                        text -> Integer.compare(text.codePointCount(0, text.length()), limit.asInt()) * sign <= 0))
                : Optional.empty();
    }

    private static Optional<Constraint> choice(JsonNode choice) {
        Set<String> texts = texts(choice);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Constraint("enum: " + String.join(", ", texts), texts::contains));
    }

    /** One that is no regular expression of ours says nothing. */
    private static Optional<Constraint> pattern(JsonNode pattern) {
        if (!pattern.isTextual()) {
            return Optional.empty();
        }
        try {
            Pattern compiled = Pattern.compile(pattern.asText());
            return Optional.of(
                    new Constraint("pattern: " + pattern.asText(), text -> BoundedText.matches(compiled, text)));
        } catch (PatternSyntaxException noPattern) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private Optional<BigDecimal> number(String text) {
        String plain = plain(text);
        String mark = field.path("decimalChar").asText(".");
        return parsed(mark.equals(".") ? plain : plain.replace(".", "x").replace(mark, "."));
    }

    /** Without the marks between thousands and, where the description allows them, signs around the number. */
    private String plain(String text) {
        String group = field.path("groupChar").asText("");
        String bare = field.path("bareNumber").asBoolean(true) ? text : text.replaceAll("^[^0-9+-]+|[^0-9]+$", "");
        return group.isEmpty() ? bare : bare.replace(group, "");
    }

    private static Optional<BigDecimal> parsed(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
