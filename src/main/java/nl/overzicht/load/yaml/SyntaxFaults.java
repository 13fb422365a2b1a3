package nl.overzicht.load.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.load.rule.YamlSyntaxRule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Determines from a message of the parser which rule of YAML is broken. */
final class SyntaxFaults {

    private static final Map<String, YamlSyntaxRule> FAULTS = faults();

    private SyntaxFaults() {}

    /**
     * The finding for a parser error: for an unclosed bracket or quote at its beginning; otherwise where the parser stopped.
     *
     * @param bracket the innermost bracket that is open there
     */
    static Finding of(MarkedYAMLException broken, Optional<Mark> bracket, FilePlaces places) {
        YamlSyntaxRule rule = rule(broken.getContext() + "; " + broken.getProblem());
        Mark at = switch (rule) {
            case OPEN_BRACKET -> bracket.orElse(broken.getProblemMark());
            case OPEN_QUOTE, STAR, AMPERSAND -> broken.getContextMark();
            default -> broken.getProblemMark();
        };
        return rule.at(places.of(at));
    }

    /** The rule for a message of the parser; a general rule for rare messages. */
    private static YamlSyntaxRule rule(String said) {
        return FAULTS.entrySet().stream()
                .filter(fault -> said.contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(YamlSyntaxRule.UNCLEAR);
    }

    private static Map<String, YamlSyntaxRule> faults() {
        Map<String, YamlSyntaxRule> faults = new LinkedHashMap<>();
        faults.put("mapping values are not allowed here", YamlSyntaxRule.COLON_IN_TEXT);
        faults.put("\\t(TAB)", YamlSyntaxRule.TAB);
        faults.put("could not find expected ':'", YamlSyntaxRule.NO_COLON);
        faults.put("while scanning a quoted scalar", YamlSyntaxRule.OPEN_QUOTE);
        faults.put("expected <block end>", YamlSyntaxRule.INDENTATION);
        faults.put("while scanning an alias", YamlSyntaxRule.STAR);
        faults.put("while scanning an anchor", YamlSyntaxRule.AMPERSAND);
        faults.put("but found ','", YamlSyntaxRule.SECOND_COMMA);
        faults.put("while parsing a flow", YamlSyntaxRule.OPEN_BRACKET);
        faults.put("cannot start any token", YamlSyntaxRule.ODD_BEGIN);
        return faults;
    }
}
