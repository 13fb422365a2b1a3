package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.draft.table.CountWords;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.unicode.Slug;

/**
 * Drafts the keys of a measure that counts things: a quantity that the content defines, or a question. Counts are never read as
 * money.
 */
record CountDraft(MeasureDraft measure, DraftContext context) {

    /** The id of the quantity of what is counted, when the content defines one with that name. */
    Optional<String> quantity() {
        return Optional.ofNullable(
                context.counted().get(CountWords.countedNoun(measure.title()).toLowerCase(Locale.ROOT)));
    }

    /** Whether the measure can be read only after the author states what it counts. */
    boolean isOpen() {
        return measure.isCount() && quantity().isEmpty();
    }

    /** The keys of the measure. */
    List<String> writeKeys(DraftLines lines) {
        String id = quantity().orElseGet(this::propose);
        return List.of(
                "quantity: " + id,
                "unit: " + id,
                lines.question("ask.status.count", String.join(", ", DraftContext.OF_COUNTS)));
    }

    private String propose() {
        String id = Slug.of(CountWords.countedNoun(measure.title()));
        return id.isEmpty() ? measure.id() : id;
    }

    /** The question, which explains why the measure is not read yet. */
    String question(DraftLines lines) {
        return lines.question("ask.count", ProfileRemarks.shorten(columns()));
    }

    private String columns() {
        return measure.title().isEmpty() ? measure.columns().get(0).column().name() : measure.title();
    }
}
