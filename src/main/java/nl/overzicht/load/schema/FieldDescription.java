package nl.overzicht.load.schema;

import java.util.Optional;

/** The description of a field by the Table Schema specification. */
final class FieldDescription {

    private FieldDescription() {}

    /**
     * The field that it describes.
     *
     * @param isSheet whether the table is a workbook, in which dates are not texts
     */
    static SchemaField read(JsonPart field, boolean isSheet) {
        JsonPart constraints = field.member("constraints");
        return new SchemaField(
                field.member("name").text(),
                field.member("unit").words(),
                field.member("decimalChar").words().map(mark -> mark.equals(",") ? "comma" : "point"),
                dayFirst(field.member("format").text()),
                constraints.member("required").isTrue(false),
                constraints.member("unique").isTrue(false),
                new Constraints(field, isSheet).read());
    }

    private static Optional<Boolean> dayFirst(String format) {
        int day = format.indexOf("%d");
        int month = format.indexOf("%m");
        int year = Math.max(format.indexOf("%Y"), format.indexOf("%y"));
        return day < 0 || month < 0 || year < Math.min(day, month) ? Optional.empty() : Optional.of(day < month);
    }
}
