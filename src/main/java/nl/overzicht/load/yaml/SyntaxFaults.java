package nl.overzicht.load.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Finding;
import nl.overzicht.load.rule.YamlSyntaxRule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Which rule YAML breaks by what its parser says. */
final class SyntaxFaults {

    private static final Map<String, YamlSyntaxRule> FAULTS = faults();

    private SyntaxFaults() {}

    /**
     * What the parser says as a finding: of what is not closed, where it begins; of all else, where the parser stopped.
     *
     * @param bracket the innermost that is open there
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

    /** The rule for what the parser says; a general one where it says something rare. */
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
