package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.StatusWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;

/** Drafts the keys about the numbers of a measure: quantity, unit and status. */
record NumberKeys(TableProfile profile, DraftContext context, DraftLines lines) {

    private static final String EUR = "EUR";

    /** @param isMixed whether measures have different quantities, so that each names its own */
    List<String> of(MeasureDraft measure, boolean isMixed) {
        if (measure.isCount()) {
            return new CountDraft(measure, context).writeKeys(lines);
        }
        if (measure.isShare()) {
            return share();
        }
        List<String> keys = new ArrayList<>();
        if (isMixed) {
            keys.add("quantity: " + context.quantity());
        }
        unit(measure.unit(), keys);
        status(measure.title(), keys);
        return keys;
    }

    private List<String> share() {
        List<String> share = new ArrayList<>();
        context.share()
                .ifPresentOrElse(id -> share.add("quantity: " + id), () -> share.add(lines.question("ask.share")));
        share.add("unit: \"%\"");
        return share;
    }

    void unit(UnitDraft unit, List<String> keys) {
        if (profile.column(StatementField.UNIT).isPresent()) {
            return;
        }
        if (unit.unit().isEmpty()) {
            keys.add(lines.question(context.mustBuild() ? "ask.unit.filled" : "ask.unit"));
        } else if (!unit.said().isEmpty()) {
            keys.add(lines.comment("seen.unit", ProfileRemarks.shorten(unit.said())));
        }
        Optional<String> known = unit.unit().or(() -> context.mustBuild() ? Optional.of(EUR) : Optional.empty());
        known.ifPresent(text -> keys.add("unit: " + text));
    }

    /**
     * Adds a status only when the name of a column states one unambiguously; otherwise adds a question in place of the key,
     * since a status is never guessed.
     */
    void status(String title, List<String> keys) {
        if (profile.column(StatementField.STATUS).isPresent()) {
            return;
        }
        Optional<String> status = StatusWords.of(title, context.statuses());
        keys.add(
                status.isPresent()
                        ? lines.comment("seen.status", ProfileRemarks.shorten(title))
                        : lines.question("ask.status", String.join(", ", context.ofMoney())));
        status.ifPresent(id -> keys.add("status: " + id));
    }
}
