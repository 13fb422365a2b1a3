package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import nl.overzicht.draft.table.StatusWords;
import nl.overzicht.draft.table.TableProfile;
import nl.overzicht.draft.text.DraftLines;
import nl.overzicht.draft.text.YamlText;

/**
 * Drafts the list of measures of a table whose rows contain several numbers. Measures that cannot be read yet are written as
 * comments.
 */
record MeasuresDraft(TableProfile profile, DraftContext context, List<MeasureDraft> measures) {

    private static final String COMMENT = "# ";

    /** @param isOne whether the keys of the only measure are written outside the list */
    void write(DraftLines lines, boolean isOne) {
        List<String> all = new ArrayList<>(isOne ? only(measures.get(0)) : measureLines(lines));
        OpenYearColumns.of(profile.values()).forEach(open -> all.addAll(open.lines(lines)));
        if (all.stream().allMatch(line -> line.startsWith(COMMENT))) {
            all.forEach(line -> lines.note(line.substring(COMMENT.length())));
        } else {
            lines.block("measures", all);
        }
    }

    private static List<String> only(MeasureDraft measure) {
        return List.of("- id: " + YamlText.of(measure.id()), "  " + measure.key() + ": " + measure.yearsValue());
    }

    /** The measures to write. When the content must build, only the first of the measures without a status is read. */
    private List<String> measureLines(DraftLines lines) {
        List<String> all = new ArrayList<>();
        boolean isOpen = false;
        for (MeasureDraft measure : measures) {
            boolean isUnclear = measure.isMoney() && measure.quarter().isEmpty() && !hasStatus(measure);
            List<String> own = measureLines(measure, lines);
            CountDraft count = new CountDraft(measure, context);
            if (count.isOpen()) {
                all.add(count.question(lines));
                all.addAll(asComment(own));
            } else if (context.mustBuild() && isUnclear && isOpen) {
                all.add(lines.question("ask.measure", ProfileRemarks.shorten(measure.name())));
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

    private List<String> measureLines(MeasureDraft measure, DraftLines lines) {
        boolean isMixed = !measures.stream().allMatch(MeasureDraft::isMoney);
        NumberKeys keys = new NumberKeys(profile, context, lines);
        List<String> all = new ArrayList<>(List.of("- id: " + YamlText.of(measure.id())));
        keys.of(measure, isMixed).forEach(line -> all.add("  " + line));
        measure.quarter().ifPresent(quarter -> {
            all.add("  year: " + quarter.year());
            all.add("  constants: {item: " + quarter.id() + "}");
        });
        all.add("  " + measure.key() + ": " + measure.yearsValue());
        return all;
    }
}
