package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.table.ColumnProfile;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.SumColumn;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.DraftWords;
import nl.overzicht.finding.Location;

/** The comments at the top of a draft: what the table contains, column by column. */
record ProfileRemarks(TableProfile profile, DraftWords words) {

    private static final int MOST_TEXTS = 3;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ASKED = 8;
    private static final int LONGEST = 80;

    void write(DraftLines lines) {
        lines.remark("intro", profile.file().name());
        String head = profile.head().stream().map(String::valueOf).collect(Collectors.joining(", "));
        lines.remark(
                profile.file().list().isPresent() ? "seen.list" : "seen.table",
                profile.rows(),
                head,
                profile.columns().size());
        profile.titles().stream()
                .limit(MOST_COLUMNS)
                .forEach(title -> lines.remark("seen.title", title.at().position(), shorten(title.line())));
        profile.foot().stream()
                .limit(MOST_TEXTS)
                .forEach(note -> lines.remark("seen.foot", note.at().line(), shorten(note.line())));
        profile.columns().stream().limit(MOST_COLUMNS).forEach(column -> lines.note(describe(column)));
        if (profile.columns().size() > MOST_COLUMNS) {
            lines.remark("seen.columns.more", profile.columns().size() - MOST_COLUMNS);
        }
        profile.columns().stream()
                .filter(ProfileRemarks::isLost)
                .limit(MOST_ASKED)
                .forEach(column -> lines.ask("ask.nameless", place(column), holds(column)));
        profile.repeated().forEach(pair -> lines.remark("seen.repeated", pair[0], pair[1]));
        profile.suspects().forEach(line -> lines.ask("ask.suspect", line));
    }

    private String describe(ColumnProfile column) {
        String head = column.head().text();
        String name = head.isEmpty() ? words.get("column.nameless", place(column)) : shorten(head);
        return words.get("seen.column", name, holds(column), use(column));
    }

    /** Whether a mapping cannot name it, though readers may miss it: more than one cell says something that does not count rows. */
    private static boolean isLost(ColumnProfile column) {
        return column.head().text().isEmpty() && !column.isHidden() && !column.isCode() && column.countFilled() > 1;
    }

    /** Where a column is that has no name: in a sheet its letters, in a text its number. */
    private static String place(ColumnProfile column) {
        Location head = column.head().at();
        return head.isInSheet() ? Location.letters(head.column()) : String.valueOf(column.index() + 1);
    }

    private String holds(ColumnProfile column) {
        if (column.isEmpty()) {
            return words.get("holds.nothing");
        }
        if (isValue(column)) {
            return words.get(column.isShares() ? "holds.shares" : "holds.numbers", column.countFilled());
        }
        if (column.isYears() || column.isDays()) {
            return words.get(column.isYears() ? "holds.years" : "holds.days", column.countFilled());
        }
        List<String> texts = column.distinct();
        String some =
                texts.stream().limit(MOST_TEXTS).map(ProfileRemarks::shorten).collect(Collectors.joining(", "));
        boolean isNumbers = texts.isEmpty();
        return words.get(
                isNumbers ? "holds.codes" : column.areMany() ? "holds.many" : "holds.texts",
                isNumbers ? column.count(CellKind.NUMBER) : texts.size(),
                some);
    }

    private boolean isValue(ColumnProfile column) {
        return column.isNumbers() || column.isShares();
    }

    private String use(ColumnProfile column) {
        if (column.isHidden()) {
            return words.get("use.hidden");
        }
        for (Map.Entry<StatementField, ColumnProfile> field : profile.fields().entrySet()) {
            if (field.getValue().equals(column)) {
                return words.get("use.field", field.getKey().key());
            }
        }
        for (SumColumn sum : profile.sums()) {
            if (sum.name().equals(column.name())) {
                return words.get(sum.isProven() ? "use.sum" : "use.sum.off", String.join(" + ", sum.parts()));
            }
        }
        return words.get(profile.values().stream()
                .filter(value -> value.column().equals(column))
                .findFirst()
                .map(value -> value.isCount() ? "use.count" : "use.value")
                .orElse("use.none"));
    }

    static String shorten(String text) {
        int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
        String cut = text.substring(0, text.offsetByCodePoints(0, most));
        return cut.length() < text.length() ? cut + "\u2026" : cut;
    }
}
