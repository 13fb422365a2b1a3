package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with a single statement. */
public enum StatementRule implements Rule {
    UNKNOWN_UNIT(error("STM-1", "unit")),
    UNDECLARED_CURRENCY(error("STM-1", "unit", "currency").as("currency")),
    UNKNOWN_STATUS(error("STM-2", "status")),
    UNKNOWN_PRECISION(error("STM-3", "precision")),
    UNKNOWN_ROLE(error("STM-4", "role")),
    UNKNOWN_PER(error("STM-5", "per")),
    UNKNOWN_QUANTITY(error("STM-6", "quantity")),
    OTHER_UNIT(error("STM-7", "unit", "quantity", "wanted")),
    CIRCLE(error("STM-8", "column", "id", "count")),
    SAME_AS_FOLLOWER(error("STM-9", "id", "leader").as("follower")),
    SAME_AS_HISTORY(error("STM-9", "id").as("history")),
    PART_OF_HISTORY(error("STM-9", "id").as("part")),
    TOO_MANY_STATEMENTS(error("STM-10", "limit")),
    ITEM_WITHOUT_SCOPE(error("STM-11", "item")),
    NAME_WITHOUT_ITEM(error("STM-12", "name")),
    TWO_NAMES(warning("STM-13", "item", "name", "first")),
    NOT_ADDED(error("STM-14", "quantity", "column"));

    private final Definition definition;

    StatementRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
