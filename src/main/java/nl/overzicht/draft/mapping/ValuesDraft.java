package nl.overzicht.draft.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overzicht.draft.table.Field;
import nl.overzicht.draft.table.TableSight;
import nl.overzicht.draft.table.ValueColumn;

/** The keys that say what the numbers are: quantity, unit, status, source, and the years or measures. */
record ValuesDraft(TableSight sight, DraftContext context, List<MeasureDraft> measures) {

    private static final String EUR = "EUR";

    void write(DraftLines lines) {
        sight.values().stream()
                .filter(ValueColumn::isOpen)
                .forEach(value -> lines.ask("ask.year.open", value.column().name()));
        sight.values().stream()
                .filter(ValueColumn::isBroken)
                .forEach(value -> lines.ask(
                        "ask.year.broken", value.column().name(), value.ofYear().orElseThrow()));
        boolean isOne = measures.size() <= 1;
        constants(lines, isOne);
        if (isOne) {
            measures.stream().filter(MeasureDraft::isWide).forEach(measure -> lines.entry("years", measure.written()));
        } else {
            lines.block("measures", written(lines));
        }
    }

    private void constants(DraftLines lines, boolean isOne) {
        List<String> constants = new ArrayList<>();
        boolean hasShares = measures.stream().anyMatch(MeasureDraft::isShare);
        if (!hasShares) {
            constants.add("quantity: " + context.quantity());
        } else if (isOne) {
            constants.addAll(share(lines));
        }
        if (isOne && !hasShares) {
            unit(
                    measures.isEmpty()
                            ? new UnitDraft(Optional.empty(), "")
                            : measures.get(0).unit(),
                    constants,
                    lines);
        }
        if (isOne) {
            status(measures.isEmpty() ? "" : measures.get(0).title(), constants, lines);
        }
        if (context.mustBuild() && sight.column(Field.STREAM).isEmpty()) {
            constants.add("stream: " + DraftContext.ONLY_STREAM);
        }
        Optional<String> source = context.source();
        if (source.isEmpty()) {
            constants.add(lines.question("ask.source", String.join(", ", context.sources())));
        }
        source.ifPresent(id -> constants.add("source: " + id));
        boolean isAny = constants.stream().anyMatch(line -> !line.startsWith("#"));
        if (isAny) {
            lines.block("constants", constants);
        } else {
            constants.forEach(line -> lines.note(line.substring(2)));
        }
    }

    private List<String> share(DraftLines lines) {
        List<String> share = new ArrayList<>();
        context.share()
                .ifPresentOrElse(id -> share.add("quantity: " + id), () -> share.add(lines.question("ask.share")));
        share.add("unit: \"%\"");
        return share;
    }

    private void unit(UnitDraft unit, List<String> constants, DraftLines lines) {
        if (sight.column(Field.UNIT).isPresent()) {
            return;
        }
        if (unit.unit().isEmpty()) {
            constants.add(lines.question(context.mustBuild() ? "ask.unit.filled" : "ask.unit"));
        } else if (!unit.said().isEmpty()) {
            constants.add(lines.comment("seen.unit", SightRemarks.cut(unit.said())));
        }
        Optional<String> known = unit.unit().or(() -> context.mustBuild() ? Optional.of(EUR) : Optional.empty());
        known.ifPresent(text -> constants.add("unit: " + text));
    }

    /** A status only where a head says one outright; else the author is asked, and the source does not say it meanwhile. */
    private void status(String title, List<String> constants, DraftLines lines) {
        if (sight.column(Field.STATUS).isPresent()) {
            return;
        }
        Optional<String> status = StatusWords.of(title, context.statuses());
        constants.add(
                status.isPresent()
                        ? lines.comment("seen.status", SightRemarks.cut(title))
                        : lines.question("ask.status", String.join(", ", context.statuses())));
        status.ifPresent(id -> constants.add("status: " + id));
    }

    /** All measures; where a content must build, of those without a status only the first, and the others as comments. */
    private List<String> written(DraftLines lines) {
        List<String> all = new ArrayList<>();
        boolean isOpen = false;
        for (MeasureDraft measure : measures) {
            boolean isUnclear = !measure.isShare() && measure.quarter().isEmpty() && !hasStatus(measure);
            List<String> own = written(measure, lines);
            if (context.mustBuild() && isUnclear && isOpen) {
                all.add(lines.question("ask.measure", SightRemarks.cut(measure.title())));
                own.stream().filter(line -> !line.strip().startsWith("#")).forEach(line -> all.add("# " + line));
            } else {
                all.addAll(own);
            }
            isOpen |= isUnclear;
        }
        return all;
    }

    private boolean hasStatus(MeasureDraft measure) {
        return StatusWords.of(measure.title(), context.statuses()).isPresent();
    }

    private List<String> written(MeasureDraft measure, DraftLines lines) {
        List<String> own = new ArrayList<>();
        boolean hasShares = measures.stream().anyMatch(MeasureDraft::isShare);
        if (measure.isShare()) {
            own.addAll(share(lines));
        } else {
            if (hasShares) {
                own.add("quantity: " + context.quantity());
            }
            unit(measure.unit(), own, lines);
            status(measure.title(), own, lines);
        }
        List<String> all = new ArrayList<>(List.of("- id: " + YamlText.of(measure.id())));
        own.forEach(line -> all.add("  " + line));
        measure.quarter().ifPresent(quarter -> {
            all.add("  year: " + quarter.year());
            all.add("  constants: {item: " + quarter.id() + "}");
        });
        all.add("  " + measure.key() + ": " + measure.written());
        return all;
    }
}
