package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** YAML-1: where a file stops being YAML, by what is most likely wrong. */
public enum YamlSyntaxRule implements Rule {
    UNCLEAR(error("YAML-1")),
    COLON_IN_TEXT(error("YAML-1").as("colon-in-text")),
    TAB(error("YAML-1").as("tab")),
    NO_COLON(error("YAML-1").as("no-colon")),
    OPEN_QUOTE(error("YAML-1").as("open-quote")),
    INDENTATION(error("YAML-1").as("indentation")),
    STAR(error("YAML-1").as("star")),
    AMPERSAND(error("YAML-1").as("ampersand")),
    OPEN_BRACKET(error("YAML-1").as("open-bracket")),
    SECOND_COMMA(error("YAML-1").as("second-comma")),
    ODD_BEGIN(error("YAML-1").as("odd-begin"));

    private final Definition definition;

    YamlSyntaxRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
