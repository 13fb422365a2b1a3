package nl.overzicht.cli;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.compare.Change;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.Kind;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.compare.TextChange;
import nl.overzicht.finding.Language;
import nl.overzicht.finding.Text;

/**
 * Changes as lines for a console: {@code +} new, {@code -} gone, {@code ~} changed.
 *
 * @param language of the words
 */
record ChangesText(Language language) {

    List<String> lines(Changes changes) {
        if (changes.isEmpty()) {
            return List.of(Text.of("Geen verschillen.", "No differences.").in(language));
        }
        List<String> lines = new ArrayList<>();
        table(Text.of("Uitspraken", "Statements"), changes.statements(), lines);
        table(Text.of("Toezeggingen", "Promises to parliament"), changes.toezeggingen(), lines);
        if (!changes.texts().isEmpty()) {
            head(Text.of("Zinnen", "Sentences"), lines);
            changes.texts().forEach(text -> sentences(text, lines));
        }
        return lines;
    }

    private void head(Text title, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(title.in(language));
    }

    private void table(Text title, List<Change> changes, List<String> lines) {
        if (changes.isEmpty()) {
            return;
        }
        head(title, lines);
        String last = "";
        for (Change change : changes) {
            if (!change.id().equals(last)) {
                lines.add("  " + mark(change.kind()) + " " + change.id() + "  " + change.about() + whole(change));
            }
            if (change.kind() == Kind.CHANGED) {
                lines.add("      " + aspect(change));
            }
            last = change.id();
        }
    }

    private static String whole(Change change) {
        return change.kind() == Kind.CHANGED ? "" : " = " + change.before() + change.after();
    }

    private String aspect(Change change) {
        String difference = change.difference().isEmpty()
                ? ""
                : Text.of("; verschil %s", "; difference %s", change.difference())
                        .in(language);
        return change.aspect() + ": " + shown(change.before()) + " -> " + shown(change.after()) + difference;
    }

    private String shown(String value) {
        return value.isEmpty() ? Text.of("(leeg)", "(empty)").in(language) : value;
    }

    private static void sentences(TextChange text, List<String> lines) {
        lines.add("  " + text.text());
        for (SentenceChange change : text.sentences()) {
            if (!change.before().isEmpty()) {
                lines.add("    - " + change.before());
            }
            if (!change.after().isEmpty()) {
                lines.add("    + " + change.after());
            }
        }
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case NEW -> "+";
            case GONE -> "-";
            case CHANGED -> "~";
        };
    }
}
