package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.StatusWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;

/** Drafts the keys that assign columns to fields, and those that choose the columns for ids. */
record FieldsDraft(TableProfile profile, DraftContext context, List<MeasureDraft> measures) {

    private static final int MOST_NAMES = 8;

    void write(DraftLines lines) {
        lines.entry("id", ids().value());
        lines.block("columns", columns(lines));
        words(lines);
    }

    private IdDraft ids() {
        return new IdDraft(profile);
    }

    private List<String> columns(DraftLines lines) {
        List<String> columns = new ArrayList<>();
        if (profile.column(StatementField.STREAM).isEmpty()) {
            lines.ask(context.mustBuild() ? "ask.stream.filled" : "ask.stream");
        }
        writeNamed(StatementField.STREAM, lines, columns);
        writeNamed(StatementField.AREA, lines, columns);
        fields(lines, columns);
        time(lines, columns);
        if (measures.size() == 1 && !measures.get(0).isWide()) {
            columns.add("value: " + measures.get(0).yearsValue());
        }
        return columns.stream().anyMatch(line -> !line.startsWith("#")) ? columns : asRemarks(columns, lines);
    }

    /** The fields for which the table has a column, except the names of streams and areas. */
    private void fields(DraftLines lines, List<String> columns) {
        if (ids().hasItemColumn()) {
            put(StatementField.ITEM, columns);
        }
        if (ids().isOfItems() || ids().hasItemColumn()) {
            put(StatementField.ITEM_NAME, columns);
        }
        year(lines, columns);
        put(StatementField.FROM, columns);
        put(StatementField.TO, columns);
        put(StatementField.UNIT, columns);
        if (readsStatus()) {
            put(StatementField.STATUS, columns);
        }
        put(StatementField.NOTE, columns);
        put(StatementField.AS_OF, columns);
    }

    /** Questions about the years and the date as of which the amounts apply, when no column contains them. */
    private void time(DraftLines lines, List<String> columns) {
        Optional<String> asOf = profile.column(StatementField.AS_OF);
        boolean hasYears = measures.stream().anyMatch(MeasureDraft::hasYear)
                || Stream.of(StatementField.YEAR, StatementField.FROM)
                        .anyMatch(field -> profile.column(field).isPresent());
        if (!hasYears) {
            columns.add(lines.question(asOf.isPresent() ? "ask.year.of" : "ask.year", asOf.orElse("")));
        }
        if (asOf.isEmpty()) {
            columns.add(TitleDate.of(profile)
                    .map(date -> "as_of: " + date.value())
                    .orElseGet(() -> lines.question("ask.as-of")));
        }
    }

    /** Questions without any field are written as comments of their own, since an empty key would be an error. */
    private static List<String> asRemarks(List<String> questions, DraftLines lines) {
        questions.forEach(line -> lines.note(line.substring(2)));
        return List.of();
    }

    /**
     * A statement covers whole calendar years. Of 2024/25 the first year is taken, as in the names of columns, and a question
     * asks whether that is right.
     */
    private void year(DraftLines lines, List<String> columns) {
        Optional<ColumnProfile> broken =
                Optional.ofNullable(profile.fields().get(StatementField.YEAR)).filter(ColumnProfile::isBrokenYears);
        broken.ifPresentOrElse(
                column -> {
                    columns.add(lines.question(
                            "ask.year.broken.cells",
                            column.name(),
                            column.distinct().get(0)));
                    columns.add("year: {column: " + YamlText.of(column.name()) + ", width: 4}");
                },
                () -> put(StatementField.YEAR, columns));
    }

    private void put(StatementField field, List<String> columns) {
        profile.column(field).ifPresent(name -> columns.add(field.key() + ": " + YamlText.of(name)));
    }

    /** A field whose values the content should define; unknown values give a question. */
    private void writeNamed(StatementField field, DraftLines lines, List<String> columns) {
        Optional<ColumnProfile> column = Optional.ofNullable(profile.fields().get(field));
        if (column.isPresent() && !context.mustBuild()) {
            List<String> unknown = context.names().unknown(field, column.get());
            if (!unknown.isEmpty()) {
                columns.add(lines.question("ask.names." + field.key(), unknown.size(), shortList(unknown)));
            }
        }
        put(field, columns);
    }

    /** The texts with a meaning: those for all areas together, and those for a status. */
    private void words(DraftLines lines) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(profile.fields().get(StatementField.AREA))
                .map(column -> context.names().wholes(StatementField.AREA, column))
                .filter(wholes -> !wholes.isEmpty())
                .ifPresent(wholes -> {
                    lines.remark("seen.wholes", shortList(wholes));
                    words.add("area: {" + emptyMeanings(wholes) + "}");
                });
        Optional.ofNullable(profile.fields().get(StatementField.STATUS))
                .ifPresent(column -> statuses(column, lines, words));
        if (!words.isEmpty()) {
            lines.entry("words", "{" + String.join(", ", words) + "}");
        }
    }

    /**
     * A column of statuses is read when at least one of its texts names a status unambiguously; questions ask about the others.
     */
    private void statuses(ColumnProfile column, DraftLines lines, List<String> words) {
        String known = String.join(", ", statusWords(column));
        if (!readsStatus()) {
            lines.ask("ask.status.column", column.name(), shortList(column.distinct()), known);
            return;
        }
        List<String> others = otherTexts(column);
        lines.remark("seen.status.column", column.name());
        if (!others.isEmpty()) {
            String choices = String.join(", ", context.ofMoney());
            lines.askAbout(others, left -> lines.word("ask.status.words", column.name(), shortList(left), choices));
        }
        if (!column.isFull()) {
            lines.ask("ask.status.empty", column.name());
        }
        words.add("status: {" + known + (others.isEmpty() ? "" : ", " + emptyMeanings(others)) + "}");
    }

    private boolean readsStatus() {
        return Optional.ofNullable(profile.fields().get(StatementField.STATUS))
                .filter(column -> !column.areMany() && !statusWords(column).isEmpty())
                .filter(column -> otherTexts(column).size() <= MOST_NAMES)
                .isPresent();
    }

    /** The texts that name a status, each with its id. */
    private List<String> statusWords(ColumnProfile column) {
        return column.distinct().stream()
                .flatMap(text ->
                        StatusWords.of(text, context.statuses()).map(id -> YamlText.of(text) + ": " + id).stream())
                .toList();
    }

    /** The texts that name no status. */
    private List<String> otherTexts(ColumnProfile column) {
        return column.distinct().stream()
                .filter(text -> StatusWords.of(text, context.statuses()).isEmpty())
                .toList();
    }

    /** The entries of the key that give these texts no value. */
    private static String emptyMeanings(List<String> texts) {
        return texts.stream().map(text -> YamlText.of(text) + ": \"\"").collect(Collectors.joining(", "));
    }

    private static String shortList(List<String> texts) {
        String some =
                texts.stream().limit(MOST_NAMES).map(ProfileRemarks::shorten).collect(Collectors.joining(", "));
        return texts.size() > MOST_NAMES ? some + ", \u2026" : some;
    }
}
