package nl.overzicht.load.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.layout.RowCheck;
import nl.overzicht.load.layout.RowFingerprints;
import nl.overzicht.load.rule.PackageRule;
import nl.overzicht.load.table.MistakeTally;
import nl.overzicht.load.table.TableCell;

/** Checks the rows of a table against its description; each violated constraint is a finding. */
public final class SchemaCheck implements RowCheck {

    private final TableSchema schema;

    /** For each constraint the cells that violate it, by column. */
    private final Map<String, MistakeTally> failures = new LinkedHashMap<>();

    /** The values so far of each column or key that must be unique. */
    private final Map<String, RowFingerprints> seen = new LinkedHashMap<>();

    private final Set<String> absent = new HashSet<>();
    private boolean begun;

    /** @param schema the description */
    public SchemaCheck(TableSchema schema) {
        this.schema = schema;
    }

    @Override
    public void take(ForeignRow row) {
        if (!begun) {
            begun = true;
            schema.fields().stream()
                    .map(SchemaField::name)
                    .filter(name -> !row.head().index().containsKey(name))
                    .forEach(absent::add);
        }
        schema.fields().forEach(field -> check(field, row));
        List<String> key = new ArrayList<>();
        schema.key().forEach(column -> key.add(row.text(column)));
        if (!key.isEmpty() && !differs("primaryKey", key, row.line())) {
            row.cell(schema.key().get(0)).ifPresent(cell -> fail(String.join(", ", schema.key()), "primaryKey", cell));
        }
    }

    private void check(SchemaField field, ForeignRow row) {
        Optional<TableCell> cell = row.cell(field.name());
        if (cell.isEmpty()) {
            return;
        }
        String text = row.text(field.name());
        if (text.isEmpty() || schema.missing().contains(text)) {
            if (field.required()) {
                fail(field.name(), "required", cell.get());
            }
            return;
        }
        if (field.unique() && !differs("column " + field.name(), List.of(text), row.line())) {
            fail(field.name(), "unique", cell.get());
        }
        for (Constraint constraint : field.constraints()) {
            if (!constraint.test().test(text)) {
                fail(field.name(), constraint.name(), cell.get());
            }
        }
    }

    private boolean differs(String name, List<String> texts, int line) {
        return seen.computeIfAbsent(name, column -> new RowFingerprints()).firstLine(texts, line) == 0;
    }

    private void fail(String column, String constraint, TableCell cell) {
        failures.computeIfAbsent(constraint, name -> new MistakeTally())
                .add(PackageRule.BROKEN_CONSTRAINT, column, cell.at(), cell.text(), constraint);
    }

    @Override
    public void report(Findings findings) {
        absent.stream()
                .sorted()
                .forEach(name -> findings.add(PackageRule.NO_SUCH_FIELD.at(schema.at(), name, schema.table())));
        failures.values().forEach(tally -> tally.report(findings));
    }
}
