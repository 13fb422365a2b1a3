package nl.overzicht.load.schema;

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
 * Reads the constraints on the texts of a field: its type, and the constraints of the Table Schema specification. Unknown
 * constraints are ignored.
 *
 * @param field the descriptor of the field
 * @param isSheet whether the table is a workbook, in which dates are not texts
 */
record Constraints(JsonPart field, boolean isSheet) {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");

    List<Constraint> read() {
        List<Constraint> constraints = new ArrayList<>();
        String type = field.member("type").text();
        String format = field.member("format").text();
        String name = "type: " + type + (format.contains("%") ? ", format: " + format : "");
        type(type).ifPresent(test -> constraints.add(new Constraint(name, test)));
        JsonPart given = field.member("constraints");
        limit(given, "minimum", -1).ifPresent(constraints::add);
        limit(given, "maximum", 1).ifPresent(constraints::add);
        length(given, "minLength", -1).ifPresent(constraints::add);
        length(given, "maxLength", 1).ifPresent(constraints::add);
        choice(given.member("enum")).ifPresent(constraints::add);
        pattern(given.member("pattern")).ifPresent(constraints::add);
        return List.copyOf(constraints);
    }

    private Optional<Predicate<String>> type(String type) {
        return switch (type) {
            case "integer" ->
                Optional.of(text -> INTEGER.matcher(numbers().strip(text)).matches());
            case "number" -> Optional.of(text -> numbers().parse(text).isPresent());
            case "boolean" -> Optional.of(this::isTruth);
            default -> moments().map(form -> form::fits);
        };
    }

    private Optional<MomentForm> moments() {
        return MomentForm.of(field.member("type").text(), field.member("format").text(), isSheet);
    }

    private FieldNumbers numbers() {
        return new FieldNumbers(field);
    }

    private boolean isTruth(String text) {
        JsonPart trues = field.member("trueValues");
        JsonPart falses = field.member("falseValues");
        return trues.is(JsonPart.Kind.LIST) || falses.is(JsonPart.Kind.LIST)
                ? texts(trues).contains(text) || texts(falses).contains(text)
                : TRUTHS.contains(text);
    }

    private Optional<Constraint> limit(JsonPart given, String name, int sign) {
        JsonPart limit = given.member(name);
        Optional<MomentForm> moments = moments();
        Function<String, Optional<BigDecimal>> size = moments.<Function<String, Optional<BigDecimal>>>map(
                        form -> text -> form.order(text).stream()
                                .mapToObj(BigDecimal::valueOf)
                                .findFirst())
                .orElse(numbers()::parse);
        Optional<BigDecimal> bound = limit.text().isEmpty()
                ? Optional.empty()
                : moments.isPresent() ? size.apply(limit.text()) : FieldNumbers.parsePlain(limit.text());
        return bound.map(most -> new Constraint(
                name + ": " + limit.text(),
                text -> size.apply(text)
                        .map(value -> value.compareTo(most) * sign <= 0)
                        .orElse(true)));
    }

    private static Optional<Constraint> length(JsonPart given, String name, int sign) {
        JsonPart limit = given.member(name);
        return limit.integer().isPresent()
                ? Optional.of(new Constraint(
                        name + ": " + limit.integer().getAsInt(),
                        text -> Integer.compare(
                                                text.codePointCount(0, text.length()),
                                                limit.integer().getAsInt())
                                        * sign
                                <= 0))
                : Optional.empty();
    }

    private static Optional<Constraint> choice(JsonPart choice) {
        Set<String> texts = texts(choice);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Constraint("enum: " + String.join(", ", texts), texts::contains));
    }

    /** The constraint for a pattern; empty when Java cannot compile it as a regular expression. */
    private static Optional<Constraint> pattern(JsonPart pattern) {
        if (!pattern.is(JsonPart.Kind.TEXT)) {
            return Optional.empty();
        }
        try {
            Pattern compiled = Pattern.compile(pattern.text());
            return Optional.of(
                    new Constraint("pattern: " + pattern.text(), text -> BoundedText.matches(compiled, text)));
        } catch (PatternSyntaxException noPattern) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(JsonPart list) {
        Set<String> texts = new HashSet<>();
        list.items().forEach(text -> texts.add(text.text()));
        return texts;
    }
}
