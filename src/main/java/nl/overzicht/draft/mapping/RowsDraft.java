package nl.overzicht.draft.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overzicht.draft.place.CellKind;
import nl.overzicht.draft.table.Subtotal;
import nl.overzicht.draft.table.Subtotal.Kind;
import nl.overzicht.draft.table.Subtotal.Place;
import nl.overzicht.draft.table.SumColumn;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;

/** Drafts the keys about rows and cells that are not statements: texts in columns of numbers, totals, and columns of sums. */
record RowsDraft(TableProfile profile, List<MeasureDraft> measures) {

    private static final int MOST_PLACES = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    void write(DraftLines lines) {
        texts(lines);
        rounding(lines);
        List<String> rules = new ArrayList<>();
        profile.subtotals().forEach(total -> rules.addAll(subtotalLines(total, lines)));
        profile.parts().forEach(part -> rules.addAll(part(part, lines)));
        lines.block("leave_out", rules);
        List<String> sums = new ArrayList<>();
        profile.sums().forEach(sum -> sums.addAll(sumLines(sum, lines)));
        lines.block("rules", sums);
    }

    private void texts(DraftLines lines) {
        TextsAmongNumbers odd = TextsAmongNumbers.of(profile);
        boolean hasEmpty = measures.size() == 1
                && !measures.get(0).isWide()
                && measures.get(0).columns().get(0).column().count(CellKind.EMPTY) > 0;
        List<String> nothing = new ArrayList<>(odd.nothing());
        if (hasEmpty) {
            lines.ask("ask.empty");
            nothing.add("");
        }
        if (!odd.others().isEmpty()) {
            lines.askAbout(few(odd.others()), left -> lines.word("ask.texts", YamlText.list(left)));
            nothing.addAll(few(odd.others()));
        }
        if (!nothing.isEmpty()) {
            lines.entry("nothing", YamlText.list(nothing));
        }
        if (!odd.withheld().isEmpty()) {
            lines.entry("withheld", YamlText.list(few(odd.withheld())));
        }
        marks(odd.marks(), lines);
    }

    private void marks(Set<String> marks, DraftLines lines) {
        List<String> written = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String mark : marks) {
            Optional<MarkMeaning> meaning = MarkMeaning.of(mark, profile);
            meaning.ifPresentOrElse(
                    said -> written.add(
                            lines.comment("seen.mark", said.cell().at().line())),
                    () -> unknown.add(mark));
            String note = meaning.map(MarkMeaning::text).orElseGet(() -> lines.word("mark.unknown"));
            written.add(YamlText.of(mark) + ": " + YamlText.of(note));
        }
        if (!unknown.isEmpty()) {
            lines.askAbout(unknown, left -> lines.word("ask.marks", String.join(" ", left)));
        }
        lines.block("marks", written);
    }

    private static List<String> few(Set<String> texts) {
        return texts.stream().limit(20).toList();
    }

    /** Sets the tolerance for totals that differ from the sum of their rows by no more than rounding explains. */
    private void rounding(DraftLines lines) {
        if (profile.subtotals().stream().anyMatch(this::isRounded)) {
            lines.ask("ask.rounding");
            lines.entry("rounded_to", "1");
        }
    }

    private boolean isRounded(Subtotal total) {
        BigDecimal most = HALF.multiply(BigDecimal.valueOf(profile.rows() + 1L));
        BigDecimal few = BigDecimal.valueOf(2);
        return total.kind() != Kind.NONE
                && total.difference().signum() > 0
                && total.difference().compareTo(most.min(few)) <= 0;
    }

    private List<String> subtotalLines(Subtotal total, DraftLines lines) {
        List<String> written = new ArrayList<>();
        if (total.kind() == Kind.NONE) {
            written.add(lines.comment("proof.none", list(total.rows(), row -> "" + row.line())));
        } else {
            List<Place> exact = total.rows().stream()
                    .filter(row -> row.difference().signum() == 0)
                    .toList();
            List<Place> off = total.rows().stream()
                    .filter(row -> row.difference().signum() != 0)
                    .toList();
            if (!exact.isEmpty()) {
                written.add("# " + list(exact, row -> lines.word("proof.row", row.line(), row.parts())));
            }
            if (!off.isEmpty()) {
                written.add(lines.question(
                        "proof.off", list(off, row -> lines.word("proof.off.row", row.line(), off(row)))));
            }
        }
        String kind = total.kind() == Kind.NONE ? "" : total.kind() == Kind.ALL ? ", total: all" : ", total: above";
        boolean isExplained = total.isProven() || total.kind() == Kind.NONE || isRounded(total);
        String note = isExplained ? "" : ", note: " + YamlText.of(lines.word("note.off"));
        written.add("- {" + test(total) + kind + note + "}");
        return written;
    }

    private static String off(Place row) {
        return row.difference().stripTrailingZeros().toPlainString();
    }

    private static String list(List<Place> rows, Function<Place, String> words) {
        String some = rows.stream().limit(MOST_PLACES).map(words).collect(Collectors.joining("; "));
        return some + (rows.size() > MOST_PLACES ? "; \u2026" : "");
    }

    private static List<String> part(Subtotal part, DraftLines lines) {
        String rows = part.rows().stream()
                .limit(MOST_PLACES)
                .map(row -> "" + row.line())
                .collect(Collectors.joining(", "));
        return List.of(
                lines.comment("proof.part", rows),
                "- {" + test(part) + ", note: " + YamlText.of(lines.word("note.part")) + "}");
    }

    private static String test(Subtotal total) {
        Subtotal.Test test = total.test();
        String how = switch (test.how()) {
            case IS -> "is: " + YamlText.of(test.text());
            case STARTS_WITH -> "starts_with: " + YamlText.of(test.text());
            case EMPTY -> "empty: true";
        };
        return "column: " + YamlText.of(test.column()) + ", " + how;
    }

    /**
     * A column that is the sum of others is not read as statements; a rule of the mapping compares it with those columns, as
     * totals are compared with their rows.
     */
    private static List<String> sumLines(SumColumn sum, DraftLines lines) {
        String rule = "- {sum: " + YamlText.list(sum.parts()) + ", equals: " + YamlText.of(sum.name());
        if (sum.isProven()) {
            return List.of(lines.comment("proof.column", ProfileRemarks.shorten(sum.name()), sum.rows()), rule + "}");
        }
        String off = sum.off().stream()
                .map(row -> lines.word(
                        "proof.column.row",
                        row.line(),
                        row.by().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining("; "));
        String more = sum.differences() > sum.off().size() ? "; \u2026" : "";
        return List.of(
                lines.question("proof.column.off", ProfileRemarks.shorten(sum.name()), sum.rows(), off + more),
                rule + ", severity: warning, note: " + YamlText.of(lines.word("note.off")) + "}");
    }
}
