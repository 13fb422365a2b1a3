package nl.overzicht.load.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overzicht.finding.Findings;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.StatementRule;

/** Gives each item one name: the first one in its rows, also for rows with another name or none. */
final class ItemNames {

    /** An item, which is unique within its stream and area. */
    private record Item(Optional<String> stream, Optional<String> area, String id) {

        static Item of(Statement statement) {
            return new Item(
                    statement.stream(), statement.area(), statement.item().orElse(""));
        }
    }

    private final Map<Item, String> names = new HashMap<>();
    private final Set<Item> reported = new HashSet<>();
    private final Ids ids;
    private final Findings findings;

    /** @param ids of all statements, for their locations */
    ItemNames(Ids ids, Findings findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /** Gives the statements in the same order, with one name for each item; an item with several names is a finding. */
    List<Statement> check(List<Statement> statements) {
        for (Statement statement : statements) {
            if (!statement.itemName().isEmpty()) {
                names.putIfAbsent(Item.of(statement), statement.itemName());
            }
        }
        return names.isEmpty()
                ? statements
                : statements.stream().map(this::addName).toList();
    }

    private Statement addName(Statement statement) {
        if (statement.item().isEmpty()) {
            return statement;
        }
        Item item = Item.of(statement);
        String own = statement.itemName();
        String name = names.getOrDefault(item, "");
        if (!own.isEmpty() && !own.equals(name) && reported.add(item)) {
            findings.add(StatementRule.TWO_NAMES.at(ids.place(statement.id(), "item_name"), item.id(), own, name));
        }
        return own.equals(name) ? statement : statement.withName(name);
    }
}
