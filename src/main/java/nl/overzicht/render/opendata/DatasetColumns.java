package nl.overzicht.render.opendata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.funding.Precision;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Status;

/** The columns of each table. */
final class DatasetColumns {

    static final List<String> PRECISIONS =
            Arrays.stream(Precision.values()).map(DatasetColumns::word).toList();

    private static final String ITEM = "item";
    private static final String ITEM_NAME = "item_name";

    private static final List<DatasetColumn> STATEMENTS = List.of(
            DatasetColumn.text("id", "Id of the statement; the same in texts, on the site and in the other tables."),
            DatasetColumn.text(
                    "stream", "Id of the funding stream; absent if the statement is about the programme as a whole."),
            DatasetColumn.text("area", "Id of the area; absent if the statement is not about a single area."),
            DatasetColumn.text(
                    ITEM,
                    "Project, grant, budget article or recipient within the stream or area, as the source identifies it."),
            DatasetColumn.text(ITEM_NAME, "Readable name of the item."),
            DatasetColumn.text("quantity", "What the number measures; amount is money."),
            DatasetColumn.number("value", "The number. Money is in whole units of its currency, such as euros."),
            DatasetColumn.text("unit", "Currency code, such as EUR, or what is counted."),
            DatasetColumn.word("precision", "How precise the number is, according to the source.", PRECISIONS),
            DatasetColumn.text(
                    "status",
                    "Status of the money or the count, according to the source; absent if the source does not say."),
            DatasetColumn.word(
                    "role", "history: for information only, and not included in any total.", List.of("history")),
            DatasetColumn.integer("from", "First year that the number covers."),
            DatasetColumn.integer("to", "Last year that the number covers (inclusive)."),
            DatasetColumn.word(
                    "per",
                    "period: the number is for the whole period; year: it is for each year of the period.",
                    List.of("period", "year")),
            DatasetColumn.text("as_of", "Date as of which the number applies; if absent, the date of the source."),
            DatasetColumn.text(
                    "part_of",
                    "Id of the statement that gives the whole of which this is a part; the two are never added together."),
            DatasetColumn.text(
                    "same_as",
                    "Id of the leading statement about the same subject; this statement is not included in any total."),
            DatasetColumn.text("source", "Id of the source."),
            DatasetColumn.text("words", "The number in the words of the source."),
            DatasetColumn.text("note", "Explanation."));

    static final List<DatasetColumn> FACTS = List.of(
            DatasetColumn.text("id", "Id of the number; the same in texts and on the site."),
            DatasetColumn.text("text", "The number as it is printed."),
            DatasetColumn.number("value", "Exact value. Money is in whole units of its currency, such as euros."),
            DatasetColumn.text("unit", "Currency code, such as EUR, or what is counted."),
            DatasetColumn.word("precision", "How precise the number is.", PRECISIONS),
            DatasetColumn.word(
                    "computed",
                    "yes: calculated for this report; no: stated by a source or counted in a list.",
                    List.of("yes", "no")),
            DatasetColumn.text(
                    "statements",
                    "Ids of the statements that the number is based on, separated by spaces; at most the first 100."),
            DatasetColumn.integer("rows_count", "Number of statements that the number is based on."),
            DatasetColumn.integer(
                    "set_aside_count",
                    "For a sum: number of statements left out because a later statement replaces them; absent if it is not a sum."));

    static final List<DatasetColumn> STREAMS = List.of(
            DatasetColumn.text("id", "Id of the funding stream."),
            DatasetColumn.text("name", "Name of the funding stream, as its source writes it."),
            DatasetColumn.text("short_name", "Short name, for tables and charts."),
            DatasetColumn.text(
                    "organisations", "Ids of the organisations that pay or are responsible, separated by spaces."),
            DatasetColumn.text("areas", "Areas that the stream applies to: all, unknown, or ids separated by spaces."));

    private static final List<DatasetColumn> AREAS = List.of(
            DatasetColumn.text("id", "Id of the area."),
            DatasetColumn.text("name", "Name of the area, as published."),
            DatasetColumn.text("municipality", "Name of the municipality."),
            DatasetColumn.text("cbs", "Municipality code of Statistics Netherlands (CBS)."),
            DatasetColumn.text("province", "Name of the province."));

    private DatasetColumns() {}

    /** The columns of the areas, without features that no area has. */
    static List<DatasetColumn> areas(Programme programme) {
        List<DatasetColumn> columns = new ArrayList<>(AREAS.subList(0, 2));
        programme
                .areaColumnsInUse()
                .forEach(column -> columns.add(AREAS.stream()
                        .filter(ours -> ours.name().equals(column))
                        .findFirst()
                        .orElseGet(() -> DatasetColumn.text(
                                column, programme.areaColumns().words().getOrDefault(column, column) + "."))));
        return columns;
    }

    /**
     * The columns of the statements, with the statuses of the programme.
     *
     * @param items whether any statement is about an item
     */
    static List<DatasetColumn> statements(List<Status> statuses, boolean items) {
        return STATEMENTS.stream()
                .filter(column -> items || !Set.of(ITEM, ITEM_NAME).contains(column.name()))
                .map(column -> column.name().equals("status") ? status(column, statuses) : column)
                .toList();
    }

    /** Describes the words and meanings of the programme's own statuses, which a reader of the table cannot know. */
    private static DatasetColumn status(DatasetColumn column, List<Status> statuses) {
        String meanings = statuses.stream()
                .filter(status -> !status.word().isEmpty() || !status.meaning().isEmpty())
                .map(status -> " " + status.id() + ": " + meaning(status))
                .collect(Collectors.joining());
        List<String> ids = statuses.stream().map(Status::id).toList();
        return DatasetColumn.word(column.name(), column.about() + meanings, ids);
    }

    private static String meaning(Status status) {
        return Stream.of(status.word(), status.meaning())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". "))
                + (status.meaning().endsWith(".") ? "" : ".");
    }

    /** A constant as it is written in the tables. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
