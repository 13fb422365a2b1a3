package nl.overzicht.load.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.layout.Column;
import nl.overzicht.load.layout.ForeignRow;
import nl.overzicht.load.mapping.Condition.Kind;
import nl.overzicht.load.rule.MappingRule;
import nl.overzicht.load.yaml.Node;

/** Reads the conditions of a mapping; a condition that contains no test, or contradictory ones, is a finding. */
final class ConditionReader {

    private static final List<String> TESTS =
            Stream.of(Kind.values()).map(ConditionReader::key).toList();

    private final Findings findings;
    private boolean sound = true;

    ConditionReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether all conditions so far were valid. */
    boolean isSound() {
        return sound;
    }

    /** The condition under these keys. For an invalid one any condition is returned, since the table will not be read. */
    Condition read(Node.Keys keys) {
        List<String> said = Stream.concat(Stream.of("all", "any"), TESTS.stream())
                .filter(key -> keys.get(key).isPresent())
                .toList();
        boolean joins = said.contains("all") || said.contains("any");
        boolean isTruth = said.equals(List.of("empty")) || said.equals(List.of("not_empty"));
        if (said.size() != 1 || joins == keys.line("column").isPresent() || isTruth && !keys.isTrue(said.get(0))) {
            findings.add(MappingRule.NO_SINGLE_TEST.at(keys.at()));
            sound = false;
            return new Condition.Joint(false, List.of());
        }
        String key = said.get(0);
        return joins ? readJoint(key, keys) : test(Kind.valueOf(key.toUpperCase(Locale.ROOT)), keys);
    }

    private Condition readJoint(String key, Node.Keys keys) {
        List<Condition> parts = keys.groups(key).stream().map(this::read).toList();
        return new Condition.Joint(key.equals("all"), parts);
    }

    private static Condition test(Kind kind, Node.Keys keys) {
        Column column = new Column(ForeignRow.oneLine(keys.text("column")), keys.at("column"));
        if (kind == Kind.EMPTY || kind == Kind.NOT_EMPTY) {
            return new Condition.CellTest(column, kind, Set.of());
        }
        String key = key(kind);
        Set<String> texts = Stream.concat(keys.line(key).stream(), keys.lines(key).stream())
                .map(ForeignRow::oneLine)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Condition.CellTest(column, kind, texts);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
