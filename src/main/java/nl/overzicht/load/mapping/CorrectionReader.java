package nl.overzicht.load.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.Corner;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.yaml.Node;

/** Reads the corrections of a mapping; a correction that does not identify a single cell is a finding. */
final class CorrectionReader {

    private final Findings findings;
    private boolean sound = true;

    CorrectionReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether all corrections identify a cell in one way and change its text. */
    boolean isSound() {
        return sound;
    }

    CorrectionEntry read(Node.Keys keys) {
        Optional<Corner> cell = keys.line("cell").flatMap(Corner::parse).filter(corner -> corner.column() > 0);
        Optional<Column> column = keys.scalar("column").map(CorrectionReader::column);
        Map<Column, String> key = key(keys);
        if (cell.isPresent() ? column.isPresent() || !key.isEmpty() : column.isEmpty() || key.isEmpty()) {
            findings.add(MappingRule.NO_SINGLE_CELL.at(keys.at()));
            sound = false;
        }
        String from = text(keys, "from");
        String to = text(keys, "to");
        if (from.equals(to)) {
            findings.add(MappingRule.SAME_TEXT.at(keys.at(), to));
            sound = false;
        }
        return new CorrectionEntry(cell, key, column, from, to, keys.text("why"), keys.at());
    }

    private static Map<Column, String> key(Node.Keys keys) {
        Map<Column, String> key = new LinkedHashMap<>();
        List<Map.Entry<String, Node.Entry>> entries = keys.keys("key").stream()
                .flatMap(group -> group.entries().entrySet().stream())
                .toList();
        for (Map.Entry<String, Node.Entry> entry : entries) {
            if (entry.getValue().value() instanceof Node.Scalar text) {
                Column column = new Column(
                        ForeignRow.oneLine(entry.getKey()), entry.getValue().keyAt());
                key.put(column, ForeignRow.oneLine(text.text()));
            }
        }
        return key;
    }

    private static String text(Node.Keys keys, String key) {
        return ForeignRow.oneLine(keys.text(key));
    }

    private static Column column(Node.Scalar name) {
        return new Column(ForeignRow.oneLine(name.line()), name.at());
    }
}
