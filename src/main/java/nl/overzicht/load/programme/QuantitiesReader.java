package nl.overzicht.load.programme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overzicht.funding.Programme.QuantityDefinition;
import nl.overzicht.funding.Programme.QuantityDefinition.Kind;
import nl.overzicht.funding.Statement;
import nl.overzicht.load.reference.Ids;
import nl.overzicht.load.rule.ProgrammeRule;
import nl.overzicht.load.run.Reading;
import nl.overzicht.load.yaml.Node;

/** Reads the quantities of {@code programme.yaml}, and which one is the main quantity of money. */
final class QuantitiesReader {

    /** The id of the main quantity of money, unless the programme declares another one. */
    private static final String MAIN = "amount";

    private final Reading reading;
    private final Optional<Node.Keys> file;
    private final Map<String, QuantityDefinition> quantities = new LinkedHashMap<>();

    /** @param file the keys of {@code programme.yaml}, if it could be read */
    QuantitiesReader(Reading reading, Optional<Node.Keys> file) {
        this.reading = reading;
        this.file = file;
        Optional<Node.Keys> group = file.flatMap(keys -> keys.keys("quantities"));
        if (group.isEmpty()) {
            reading.references().quantities().incomplete();
        }
        group.ifPresent(keys -> keys.entries().forEach(this::add));
    }

    private void add(String id, Node.Entry entry) {
        Ids ids = reading.references().quantities();
        ids.add(id, entry.keyAt(), reading.findings());
        ids.refuseReservedWord(id, entry.keyAt(), reading.findings());
        reading.places().put("quantity", id, entry.keyAt());
        Node.Keys words = entry.value() instanceof Node.Keys inner ? inner : new Node.Keys(entry.keyAt(), Map.of());
        Kind kind = kind(id, words);
        boolean money = kind == Kind.MONEY;
        boolean adds = words.isTrue("adds");
        boolean neverAdds = kind == Kind.SHARE || kind == Kind.INDEX;
        if (words.get("adds").isPresent() && (money && !adds || neverAdds && adds)) {
            ProgrammeRule rule = money ? ProgrammeRule.MONEY_ADDS : ProgrammeRule.NEVER_ADDS;
            reading.findings().add(rule.at(words.at("adds"), id));
        }
        String singular = kind == Kind.COUNT ? words.text("singular") : "";
        String plural = kind == Kind.COUNT ? words.text("plural") : "";
        quantities.put(id, new QuantityDefinition(id, kind, singular, plural, words.text("title"), money || adds));
    }

    private Kind kind(String id, Node.Keys words) {
        boolean hasNoun = !words.text("plural").isEmpty();
        Kind kind = switch (words.text("kind")) {
            case "share" -> Kind.SHARE;
            case "index" -> Kind.INDEX;
            case "count" -> Kind.COUNT;
            default -> hasNoun ? Kind.COUNT : Kind.MONEY;
        };
        if (kind == Kind.COUNT != hasNoun && kind != Kind.MONEY) {
            ProgrammeRule rule = hasNoun ? ProgrammeRule.NO_NOUN_OF_A_SHARE : ProgrammeRule.NO_NOUN;
            reading.findings().add(rule.at(words.at("kind"), id));
        }
        return kind;
    }

    /** The quantities by id, in the order of the file. */
    Map<String, QuantityDefinition> read() {
        return Collections.unmodifiableMap(quantities);
    }

    /**
     * The id of the main quantity of money: the declared one, else {@code amount}, else the only one in the statements. Empty
     * when there is no money, and also, with a finding, when there are several and none of these applies.
     */
    String main(List<Statement> statements) {
        Optional<Node.Keys> named = file.filter(keys -> keys.line("main").isPresent());
        return named.isPresent() ? namedQuantity(named.get()) : defaultQuantity(statements);
    }

    private String namedQuantity(Node.Keys keys) {
        String id =
                reading.refer(reading.references().quantities(), keys, "main").orElseThrow();
        if (quantities.containsKey(id) && !quantities.get(id).isMoney()) {
            reading.findings().add(ProgrammeRule.MAIN_IS_COUNTED.at(keys.at("main"), id));
        }
        return id;
    }

    private String defaultQuantity(List<Statement> statements) {
        Set<String> used = statements.stream()
                .filter(statement -> statement.amount().isCurrency())
                .map(Statement::quantity)
                .collect(Collectors.toSet());
        if (used.contains(MAIN) || used.isEmpty()) {
            return used.isEmpty() ? "" : MAIN;
        }
        List<String> money = quantities.keySet().stream().filter(used::contains).toList();
        Ids rows = reading.references().statements();
        if (money.size() > 1 && rows.isComplete()) {
            reading.findings()
                    .add(ProgrammeRule.MAIN_UNKNOWN.at(
                            file.orElseThrow().entries().get("quantities").keyAt(),
                            String.join(", ", money),
                            money.get(0)));
        }
        return money.size() == 1 ? money.get(0) : "";
    }
}
