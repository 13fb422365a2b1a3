package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;

import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Rule;

/** What can be wrong with YAML and with the shape of a data file. */
public enum YamlRule implements Rule {
    UNKNOWN_KEY(error("YAML-2", "key")),
    MISSING_KEY(error("YAML-3", "key")),
    WRONG_TYPE(error("YAML-4", "wanted", "found")),
    TOO_LARGE(error("YAML-4", "number").as("large")),
    COMPOSED_KEY(error("YAML-4").as("key")),
    UNQUOTED(error("YAML-4", "wanted", "found").as("unquoted")),
    DUPLICATE_KEY(error("YAML-5", "key", "line")),
    UNKNOWN_WORD(error("YAML-6", "word")),
    ALIAS(error("YAML-7")),
    MERGE(error("YAML-7").as("merge")),
    TAG(error("YAML-8", "tag")),
    TOO_DEEP(error("YAML-9", "limit")),
    SECOND_DOCUMENT(error("YAML-10")),
    TOO_FEW(error("YAML-11", "least")),
    NO_LINE(error("YAML-12")),
    NO_HTTPS(error("YAML-13", "address")),
    UNCLEAN_ADDRESS(error("YAML-13", "address").as("unclean")),
    NO_TEXT(error("YAML-14")),
    NO_CHARACTER(error("YAML-15", "character")),
    LONG_TEXT(error("YAML-16", "limit"));

    private final Definition definition;

    YamlRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
