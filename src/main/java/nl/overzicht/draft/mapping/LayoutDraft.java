package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.table.TableSight;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.table.Cell;
import nl.overzicht.load.table.Decimals;

/** The keys that say where a table lies and how it is written. */
record LayoutDraft(TableSight sight) {

    private static final String UTF_8 = "utf-8";
    private static final int LONGEST_BEGIN = 30;
    private static final int LONGEST = 200;

    void write(DraftLines lines) {
        TableFile file = sight.file();
        lines.entry("table", YamlText.of(file.name()));
        file.sheet().filter(name -> !file.isOnlySheet()).ifPresent(name -> lines.entry("sheet", YamlText.of(name)));
        file.list()
                .filter(list -> !list.path().isEmpty())
                .ifPresent(list -> lines.entry("path", YamlText.of(list.path())));
        encoding(file).ifPresent(name -> lines.entry("encoding", name));
        file.separator().map(Separator::id).ifPresent(name -> lines.entry("separator", name));
        decimal(lines);
        DayOrder days = DayOrder.of(sight);
        if (!days.isProven()) {
            lines.ask("ask.dates");
        }
        days.order().ifPresent(order -> lines.entry("dates", order));
        place(lines);
    }

    private static Optional<String> encoding(TableFile file) {
        return Optional.ofNullable(file.charset())
                .map(charset -> charset.name().toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals(UTF_8));
    }

    private void decimal(DraftLines lines) {
        if (sight.writing().isUnclear()) {
            lines.ask(sight.writing().mark() == Decimals.POINT ? "ask.decimal.comma" : "ask.decimal");
        } else if (sight.writing().areBoth()) {
            lines.ask("ask.decimal.both");
        }
        Decimals mark = sight.writing().mark();
        if (mark != Decimals.UNDECLARED) {
            lines.entry("decimal", mark.name().toLowerCase(Locale.ROOT));
        }
    }

    private void place(DraftLines lines) {
        List<Integer> head = sight.head();
        boolean isFirst = head.size() == 1 && sight.titles().isEmpty();
        sight.from().ifPresent(from -> lines.entry("from", from));
        if (!isFirst && sight.file().list().isEmpty() && (sight.from().isEmpty() || head.size() > 1)) {
            lines.entry("head", head.size() == 1 ? "" + head.get(0) : head.toString());
        }
        if (sight.last().isPresent()) {
            lines.entry("until", "" + sight.last().get());
        } else if (!sight.foot().isEmpty()) {
            foot(lines, sight.foot().get(0));
        }
        if (!sight.fill().isEmpty()) {
            lines.ask("ask.fill", String.join(", ", sight.fill()));
            lines.entry("fill_down", YamlText.list(sight.fill()));
        }
    }

    private void foot(DraftLines lines, Cell first) {
        String text = first.line();
        int colon = text.indexOf(':');
        boolean isBegin = colon > 0 && colon < LONGEST_BEGIN;
        int place = first.at().column() - 1; // of a text too: the cells before it are empty
        boolean isNamed = sight.from().isEmpty()
                && place < sight.columns().size()
                && !sight.columns().get(place).name().isEmpty();
        if (!isNamed || text.length() > LONGEST) {
            lines.entry("until", "" + (first.at().line() - 1));
            return;
        }
        String column = sight.columns().get(place).name();
        String test =
                isBegin ? "starts_with: " + YamlText.of(text.substring(0, colon + 1)) : "is: " + YamlText.of(text);
        lines.entry("until", "{column: " + YamlText.of(column) + ", " + test + "}");
    }
}
