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
final class Tables {

    static final List<String> PRECISIONS =
            Arrays.stream(Precision.values()).map(Tables::word).toList();

    private static final String ITEM = "item";
    private static final String ITEM_NAME = "item_name";

    private static final List<Column> STATEMENTS = List.of(
            Column.text("id", "Name of the statement, the same in texts, on the site and in other tables."),
            Column.text("stream", "Stream of money that it is about; absent: the programme."),
            Column.text("area", "Area that it is about; absent: not one area."),
            Column.text(
                    ITEM,
                    "Project, grant, budget article or recipient within its stream and area, as its source calls it."),
            Column.text(ITEM_NAME, "Name of the item."),
            Column.text("quantity", "What is counted: amount is money."),
            Column.number("value", "The number; money in whole euros."),
            Column.text("unit", "EUR, or the thing that is counted."),
            Column.word("precision", "How exact the source says that the number is.", PRECISIONS),
            Column.text("status", "By the source's verb; absent: the source does not say."),
            Column.word("role", "history: in no total.", List.of("history")),
            Column.integer("from", "First year that the number is for, included."),
            Column.integer("to", "Last year that the number is for, included."),
            Column.word(
                    "per",
                    "Whether the number is for the whole period or for each of its years.",
                    List.of("period", "year")),
            Column.text("as_of", "When it held; absent: as of its source."),
            Column.text("part_of", "Statement on the whole of which this is a part; never added to it."),
            Column.text("same_as", "Leading statement on the same matter; this one is in no total."),
            Column.text("source", "Id of the source."),
            Column.text("words", "The few words with the number as the source writes them."),
            Column.text("note", "Explanation."));

    static final List<Column> FACTS = List.of(
            Column.text("id", "Name of the number, the same in texts and on the site."),
            Column.text("text", "As it is printed."),
            Column.number("value", "The exact value; money in whole euros."),
            Column.text("unit", "EUR, or the thing that is counted."),
            Column.word("precision", "How exact it is.", PRECISIONS),
            Column.word(
                    "computed", "Whether it is arithmetic of this report and no source's word.", List.of("yes", "no")),
            Column.text("statements", "Ids of the first 100 statements that it rests on, with spaces between."),
            Column.integer("rows_count", "How many statements it rests on."),
            Column.integer(
                    "set_aside_count",
                    "Of a sum: in the place of how many statements a later one counts; absent: it is no sum."));

    static final List<Column> STREAMS = List.of(
            Column.text("id", "Name of the stream."),
            Column.text("name", "As its source writes it."),
            Column.text("short_name", "For tables and charts."),
            Column.text("organisations", "Ids of who pays, with spaces between."),
            Column.text("areas", "all, unknown, or ids of areas with spaces between."));

    private static final List<Column> AREAS = List.of(
            Column.text("id", "Name of the area."),
            Column.text("name", "As published."),
            Column.text("municipality", "Name of the municipality."),
            Column.text("cbs", "Code of the municipality at Statistics Netherlands."),
            Column.text("province", "Name of the province."));

    private Tables() {}

    /** The columns of the areas: those in which something stands. */
    static List<Column> areas(Programme programme) {
        List<Column> columns = new ArrayList<>(AREAS.subList(0, 2));
        programme
                .areaColumnsInUse()
                .forEach(column -> columns.add(AREAS.stream()
                        .filter(ours -> ours.name().equals(column))
                        .findFirst()
                        .orElseGet(() -> Column.text(
                                column, programme.areaColumns().words().getOrDefault(column, column) + "."))));
        return columns;
    }

    /**
     * The columns of the statements, with the statuses of the programme.
     *
     * @param items whether any statement is of an item
     */
    static List<Column> statements(List<Status> statuses, boolean items) {
        return STATEMENTS.stream()
                .filter(column -> items || !Set.of(ITEM, ITEM_NAME).contains(column.name()))
                .map(column -> column.name().equals("status") ? status(column, statuses) : column)
                .toList();
    }

    /** Of a list of one's own the words and meanings stand here, since no reader of the table can know them. */
    private static Column status(Column column, List<Status> statuses) {
        String meanings = statuses.stream()
                .filter(status -> !status.word().isEmpty() || !status.meaning().isEmpty())
                .map(status -> " " + status.id() + ": " + meaning(status))
                .collect(Collectors.joining());
        List<String> ids = statuses.stream().map(Status::id).toList();
        return Column.word(column.name(), column.about() + meanings, ids);
    }

    private static String meaning(Status status) {
        return Stream.of(status.word(), status.meaning())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". "))
                + (status.meaning().endsWith(".") ? "" : ".");
    }

    /** An enum's constant as a word of the tables. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
