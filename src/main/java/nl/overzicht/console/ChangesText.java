package nl.overzicht.console;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.compare.Change;
import nl.overzicht.compare.ChangeKind;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.compare.TextChange;

/**
 * Formats changes as lines for a console: {@code +} new, {@code -} removed, {@code ~} changed.
 *
 * @param words texts of the commands
 */
public record ChangesText(CommandWords words) {

    /** A line for each change, under a heading for each kind of subject; one line when nothing changed. */
    public List<String> lines(Changes changes) {
        if (changes.isEmpty()) {
            return List.of(words.get("diff.none"));
        }
        List<String> lines = new ArrayList<>();
        table("diff.statements", changes.statements(), lines);
        table("diff.sums", changes.sums(), lines);
        table("diff.areas", changes.areas(), lines);
        table("diff.toezeggingen", changes.toezeggingen(), lines);
        table("diff.letters", changes.letters(), lines);
        if (!changes.texts().isEmpty()) {
            head("diff.sentences", lines);
            changes.texts().forEach(text -> sentences(text, lines));
        }
        return lines;
    }

    private void head(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(words.get(title));
    }

    private void table(String title, List<Change> changes, List<String> lines) {
        if (changes.isEmpty()) {
            return;
        }
        head(title, lines);
        String last = "";
        for (Change change : changes) {
            if (!change.id().equals(last)) {
                lines.add("  " + mark(change.kind()) + " " + change.id() + "  " + change.about() + whole(change));
            }
            if (change.kind() == ChangeKind.CHANGED) {
                lines.add("      " + aspect(change));
            }
            last = change.id();
        }
    }

    private static String whole(Change change) {
        return change.kind() == ChangeKind.CHANGED ? "" : " = " + change.before() + change.after();
    }

    private String aspect(Change change) {
        String difference =
                change.difference().isEmpty() ? "" : "; " + words.get("diff.difference", change.difference());
        return change.aspect() + ": " + show(change.before()) + " -> " + show(change.after()) + difference;
    }

    private String show(String value) {
        return value.isEmpty() ? words.get("diff.empty") : value;
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

    private static String mark(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "+";
            case GONE -> "-";
            case CHANGED -> "~";
        };
    }
}
