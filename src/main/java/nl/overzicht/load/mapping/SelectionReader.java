package nl.overzicht.load.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.RowSelection.Exclusion;
import nl.overzicht.load.mapping.RowSelection.Total;
import nl.overzicht.load.yaml.Node;

/** Reads the selection of rows from a mapping. */
final class SelectionReader {

    private final Node.Keys keys;
    private final ConditionReader conditions;
    private final CorrectionReader corrections;
    private final RowRuleReader rules;
    private boolean sound = true;

    /**
     * @param keys of the mapping
     * @param conditions reads conditions, and records whether all were valid
     * @param rounding the step to which the table rounded its numbers; empty: they are exact
     */
    SelectionReader(Node.Keys keys, ConditionReader conditions, Optional<BigDecimal> rounding, Findings findings) {
        this.keys = keys;
        this.conditions = conditions;
        this.corrections = new CorrectionReader(findings);
        this.rules = new RowRuleReader(conditions, rounding, findings);
    }

    /** Whether everything that was read, except conditions, is valid. */
    boolean isSound() {
        return sound && corrections.isSound();
    }

    RowSelection read() {
        return new RowSelection(
                keys.keys("until").map(conditions::read),
                keys.groups("corrections").stream().map(corrections::read).toList(),
                keys.groups("leave_out").stream().map(this::exclusion).toList(),
                keys.keys("only").map(conditions::read),
                keys.groups("rules").stream()
                        .flatMap(group -> rule(group).stream())
                        .toList(),
                keys.lines("names").stream().map(ForeignRow::oneLine).collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<RowRule> rule(Node.Keys group) {
        Optional<RowRule> rule = rules.read(group);
        sound &= rule.isPresent();
        return rule;
    }

    private Exclusion exclusion(Node.Keys rule) {
        Total total = switch (rule.text("total")) {
            case "all" -> Total.ALL;
            case "above" -> Total.ABOVE;
            case "whole" -> Total.WHOLE;
            case "whole_above" -> Total.WHOLE_ABOVE;
            default -> Total.NONE;
        };
        List<Column> same = rule.scalars("same").stream()
                .map(name -> new Column(ForeignRow.oneLine(name.line()), name.at()))
                .toList();
        return new Exclusion(conditions.read(rule), total, same, rule.text("note"), rule.line("id"));
    }
}
