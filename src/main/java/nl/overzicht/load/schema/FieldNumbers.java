package nl.overzicht.load.schema;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the numbers of a field in the notation that its description gives.
 *
 * @param field the descriptor of the field
 */
record FieldNumbers(JsonPart field) {

    /** The number in a text; empty when there is none. */
    Optional<BigDecimal> parse(String text) {
        String plain = strip(text);
        String mark = field.member("decimalChar").words().orElse(".");
        return parsePlain(mark.equals(".") ? plain : plain.replace(".", "x").replace(mark, "."));
    }

    /** The number without thousands separators and, where the description allows them, without surrounding signs. */
    String strip(String text) {
        String group = field.member("groupChar").text();
        String bare = field.member("bareNumber").isTrue(true) ? text : text.replaceAll("^[^0-9+-]+|[^0-9]+$", "");
        return group.isEmpty() ? bare : bare.replace(group, "");
    }

    /** The number in plain notation; empty when there is none. */
    static Optional<BigDecimal> parsePlain(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
