package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.draft.place.TableFile;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;
import nl.overzicht.load.csv.Separator;
import nl.overzicht.load.table.Decimals;
import nl.overzicht.load.table.TableCell;

/** Drafts the keys about the place and format of a table in its file. */
record LayoutDraft(TableProfile profile) {

    private static final String UTF_8 = "utf-8";
    private static final int LONGEST_BEGIN = 30;
    private static final int LONGEST = 200;

    void write(DraftLines lines) {
        TableFile file = profile.file();
        lines.entry("table", YamlText.of(file.name()));
        file.sheet().filter(name -> !file.isOnlySheet()).ifPresent(name -> lines.entry("sheet", YamlText.of(name)));
        file.list()
                .filter(list -> !list.path().isEmpty())
                .ifPresent(list -> lines.entry("path", YamlText.of(list.path())));
        encoding(file).ifPresent(name -> lines.entry("encoding", name));
        file.separator().map(Separator::id).ifPresent(name -> lines.entry("separator", name));
        decimal(lines);
        DayOrder days = DayOrder.of(profile);
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
        if (profile.writing().isUnclear()) {
            lines.ask(profile.writing().mark() == Decimals.POINT ? "ask.decimal.comma" : "ask.decimal");
        } else if (profile.writing().areBoth()) {
            lines.ask("ask.decimal.both");
        }
        Decimals mark = profile.writing().mark();
        if (mark != Decimals.UNDECLARED) {
            lines.entry("decimal", mark.name().toLowerCase(Locale.ROOT));
        }
    }

    private void place(DraftLines lines) {
        List<Integer> head = profile.head();
        boolean isFirst = head.size() == 1 && profile.titles().isEmpty();
        profile.from().ifPresent(from -> lines.entry("from", from));
        if (!isFirst && profile.file().list().isEmpty() && (profile.from().isEmpty() || head.size() > 1)) {
            lines.entry("head", head.size() == 1 ? "" + head.get(0) : head.toString());
        }
        if (profile.last().isPresent()) {
            lines.entry("until", "" + profile.last().get());
        } else if (!profile.foot().isEmpty()) {
            foot(lines, profile.foot().get(0));
        }
        if (!profile.fill().isEmpty()) {
            lines.ask("ask.fill", String.join(", ", profile.fill()));
            lines.entry("fill_down", YamlText.list(profile.fill()));
        }
    }

    private void foot(DraftLines lines, TableCell first) {
        String text = first.line();
        int colon = text.indexOf(':');
        boolean isBegin = colon > 0 && colon < LONGEST_BEGIN;
        int place = first.at().column() - 1; // of a text too: the cells before it are empty
        boolean isNamed = profile.from().isEmpty()
                && place < profile.columns().size()
                && !profile.columns().get(place).name().isEmpty();
        if (!isNamed || text.length() > LONGEST) {
            lines.entry("until", "" + (first.at().line() - 1));
            return;
        }
        String column = profile.columns().get(place).name();
        String test =
                isBegin ? "starts_with: " + YamlText.of(text.substring(0, colon + 1)) : "is: " + YamlText.of(text);
        lines.entry("until", "{column: " + YamlText.of(column) + ", " + test + "}");
    }
}
