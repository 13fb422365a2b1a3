package nl.overzicht.load.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.overzicht.load.rule.YamlSyntaxRule;

/** Which rule YAML breaks by what its parser says. */
final class SyntaxFaults {

    private static final Map<String, YamlSyntaxRule> FAULTS = faults();

    private SyntaxFaults() {}

    /** The rule for what the parser says; a general one where it says something rare. */
    static YamlSyntaxRule of(Exception broken) {
        String said = String.valueOf(broken.getMessage());
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
        faults.put("while parsing a flow", YamlSyntaxRule.OPEN_BRACKET);
        faults.put("cannot start any token", YamlSyntaxRule.ODD_BEGIN);
        return faults;
    }
}
