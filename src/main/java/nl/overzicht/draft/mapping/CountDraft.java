package nl.overzicht.draft.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overzicht.draft.table.CountWords;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.unicode.Slug;

/** What a measure of counts says about its numbers: a quantity that the content knows, or a question. It is never taken for money. */
record CountDraft(MeasureDraft measure, DraftContext context) {

    /** The id of what it counts, where the content has a quantity of that name. */
    Optional<String> quantity() {
        return Optional.ofNullable(
                context.counted().get(CountWords.thing(measure.title()).toLowerCase(Locale.ROOT)));
    }

    /** Whether its numbers are read only once the author said what they count. */
    boolean isOpen() {
        return measure.isCount() && quantity().isEmpty();
    }

    /** Its keys. */
    List<String> written(DraftLines lines) {
        String id = quantity().orElseGet(this::proposed);
        return List.of(
                "quantity: " + id,
                "unit: " + id,
                lines.question("ask.status.count", String.join(", ", DraftContext.OF_COUNTS)));
    }

    private String proposed() {
        String id = Slug.of(CountWords.thing(measure.title()));
        return id.isEmpty() ? measure.id() : id;
    }

    /** That it is not read, and why. */
    String question(DraftLines lines) {
        return lines.question("ask.count", ProfileRemarks.cut(columns()));
    }

    private String columns() {
        return measure.title().isEmpty() ? measure.columns().get(0).column().name() : measure.title();
    }
}
