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
            DatasetColumn.text("id", "Name of the statement, the same in texts, on the site and in other tables."),
            DatasetColumn.text("stream", "Stream of money that it is about; absent: the programme."),
            DatasetColumn.text("area", "Area that it is about; absent: not one area."),
            DatasetColumn.text(
                    ITEM,
                    "Project, grant, budget article or recipient within its stream and area, as its source calls it."),
            DatasetColumn.text(ITEM_NAME, "Name of the item."),
            DatasetColumn.text("quantity", "What is counted: amount is money."),
            DatasetColumn.number("value", "The number; money in whole euros."),
            DatasetColumn.text("unit", "EUR, or the thing that is counted."),
            DatasetColumn.word("precision", "How exact the source says that the number is.", PRECISIONS),
            DatasetColumn.text("status", "By the source's verb; absent: the source does not say."),
            DatasetColumn.word("role", "history: in no total.", List.of("history")),
            DatasetColumn.integer("from", "First year that the number is for, included."),
            DatasetColumn.integer("to", "Last year that the number is for, included."),
            DatasetColumn.word(
                    "per",
                    "Whether the number is for the whole period or for each of its years.",
                    List.of("period", "year")),
            DatasetColumn.text("as_of", "When it held; absent: as of its source."),
            DatasetColumn.text("part_of", "Statement on the whole of which this is a part; never added to it."),
            DatasetColumn.text("same_as", "Leading statement on the same matter; this one is in no total."),
            DatasetColumn.text("source", "Id of the source."),
            DatasetColumn.text("words", "The few words with the number as the source writes them."),
            DatasetColumn.text("note", "Explanation."));

    static final List<DatasetColumn> FACTS = List.of(
            DatasetColumn.text("id", "Name of the number, the same in texts and on the site."),
            DatasetColumn.text("text", "As it is printed."),
            DatasetColumn.number("value", "The exact value; money in whole euros."),
            DatasetColumn.text("unit", "EUR, or the thing that is counted."),
            DatasetColumn.word("precision", "How exact it is.", PRECISIONS),
            DatasetColumn.word(
                    "computed", "Whether it is arithmetic of this report and no source's word.", List.of("yes", "no")),
            DatasetColumn.text("statements", "Ids of the first 100 statements that it rests on, with spaces between."),
            DatasetColumn.integer("rows_count", "How many statements it rests on."),
            DatasetColumn.integer(
                    "set_aside_count",
                    "Of a sum: in the place of how many statements a later one counts; absent: it is no sum."));

    static final List<DatasetColumn> STREAMS = List.of(
            DatasetColumn.text("id", "Name of the stream."),
            DatasetColumn.text("name", "As its source writes it."),
            DatasetColumn.text("short_name", "For tables and charts."),
            DatasetColumn.text("organisations", "Ids of who pays, with spaces between."),
            DatasetColumn.text("areas", "all, unknown, or ids of areas with spaces between."));

    private static final List<DatasetColumn> AREAS = List.of(
            DatasetColumn.text("id", "Name of the area."),
            DatasetColumn.text("name", "As published."),
            DatasetColumn.text("municipality", "Name of the municipality."),
            DatasetColumn.text("cbs", "Code of the municipality at Statistics Netherlands."),
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
