package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.table.StatementField;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.table.ValueColumn;
import nl.overzicht.draft.text.DraftLines;

/** Drafts the keys about the values: quantity, unit, status, source, and the years or measures. */
record ValuesDraft(TableProfile profile, DraftContext context, List<MeasureDraft> measures) {

    void write(DraftLines lines) {
        profile.values().stream()
                .filter(ValueColumn::isBroken)
                .forEach(value -> lines.ask(
                        "ask.year.broken", value.column().name(), value.ofYear().orElseThrow()));
        boolean isOne = measures.size() <= 1;
        constants(lines, isOne);
        if (!isOne || isWide() && profile.values().stream().anyMatch(ValueColumn::isOpen)) {
            new MeasuresDraft(profile, context, measures).write(lines, isOne);
            return;
        }
        measures.stream().filter(MeasureDraft::isWide).forEach(measure -> lines.entry("years", measure.yearsValue()));
        OpenYearColumns.of(profile.values())
                .forEach(open -> open.lines(lines).forEach(line -> lines.note(line.substring(2))));
    }

    private boolean isWide() {
        return measures.stream().anyMatch(MeasureDraft::isWide);
    }

    private void constants(DraftLines lines, boolean isOne) {
        List<String> constants = new ArrayList<>();
        boolean isMoney = measures.stream().allMatch(MeasureDraft::isMoney);
        if (isMoney) {
            constants.add("quantity: " + context.quantity());
        }
        if (isOne) {
            constants.addAll(ofOne(new NumberKeys(profile, context, lines), lines));
        }
        if (context.mustBuild() && profile.column(StatementField.STREAM).isEmpty()) {
            constants.add("stream: " + DraftContext.ONLY_STREAM);
        }
        constants.add(context.source().map(id -> "source: " + id).orElseGet(() -> askSource(lines)));
        boolean isAny = constants.stream().anyMatch(line -> !line.startsWith("#"));
        if (isAny) {
            lines.block("constants", constants);
        } else {
            constants.forEach(line -> lines.note(line.substring(2)));
        }
    }

    private String askSource(DraftLines lines) {
        return context.sources().isEmpty()
                ? lines.question("ask.source.none")
                : lines.question("ask.source", String.join(", ", context.sources()));
    }

    private List<String> ofOne(NumberKeys keys, DraftLines lines) {
        List<String> constants = new ArrayList<>();
        if (measures.isEmpty()) {
            keys.unit(new UnitDraft(Optional.empty(), ""), constants);
            keys.status("", constants);
            return constants;
        }
        CountDraft count = new CountDraft(measures.get(0), context);
        if (count.isOpen()) {
            return List.of(lines.question(
                    "ask.count.only", ProfileRemarks.shorten(measures.get(0).title())));
        }
        return keys.of(measures.get(0), false);
    }
}
