package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.draft.table.StatusWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;

/** The list of measures of a table whose rows hold several numbers. Those that cannot be read yet are comments in it. */
record MeasuresDraft(TableProfile profile, DraftContext context, List<MeasureDraft> measures) {

    private static final String COMMENT = "# ";

    /** @param isOne whether what holds for the only measure is said outside of the list */
    void write(DraftLines lines, boolean isOne) {
        List<String> all = new ArrayList<>(isOne ? only(measures.get(0)) : written(lines));
        OpenYearColumns.of(profile.values()).forEach(open -> all.addAll(open.written(lines)));
        if (all.stream().allMatch(line -> line.startsWith(COMMENT))) {
            all.forEach(line -> lines.note(line.substring(COMMENT.length())));
        } else {
            lines.block("measures", all);
        }
    }

    private static List<String> only(MeasureDraft measure) {
        return List.of("- id: " + YamlText.of(measure.id()), "  " + measure.key() + ": " + measure.written());
    }

    /** Where a content must build, of the measures without a status only the first is read. */
    private List<String> written(DraftLines lines) {
        List<String> all = new ArrayList<>();
        boolean isOpen = false;
        for (MeasureDraft measure : measures) {
            boolean isUnclear = measure.isMoney() && measure.quarter().isEmpty() && !hasStatus(measure);
            List<String> own = written(measure, lines);
            CountDraft count = new CountDraft(measure, context);
            if (count.isOpen()) {
                all.add(count.question(lines));
                all.addAll(asComment(own));
            } else if (context.mustBuild() && isUnclear && isOpen) {
                all.add(lines.question("ask.measure", ProfileRemarks.cut(measure.name())));
                all.addAll(asComment(own));
            } else {
                all.addAll(own);
            }
            isOpen |= isUnclear;
        }
        return all;
    }

    private static List<String> asComment(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.strip().startsWith("#"))
                .map(line -> COMMENT + line)
                .toList();
    }

    private boolean hasStatus(MeasureDraft measure) {
        return StatusWords.of(measure.title(), context.statuses()).isPresent();
    }

    private List<String> written(MeasureDraft measure, DraftLines lines) {
        boolean isMixed = !measures.stream().allMatch(MeasureDraft::isMoney);
        NumberKeys keys = new NumberKeys(profile, context, lines);
        List<String> all = new ArrayList<>(List.of("- id: " + YamlText.of(measure.id())));
        keys.of(measure, isMixed).forEach(line -> all.add("  " + line));
        measure.quarter().ifPresent(quarter -> {
            all.add("  year: " + quarter.year());
            all.add("  constants: {item: " + quarter.id() + "}");
        });
        all.add("  " + measure.key() + ": " + measure.written());
        return all;
    }
}
