package nl.overzicht.load.rule;

import static nl.overzicht.finding.Definition.error;
import static nl.overzicht.finding.Definition.warning;

import java.util.Collection;
import java.util.Optional;
import nl.overzicht.finding.Definition;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.finding.Rule;
import nl.overzicht.finding.Suggestion;

/** What can be wrong with a file of the theme. */
public enum ThemeRule implements Rule {
    NOT_IN_THEME(error("THM-1", "file")),
    NO_THEME_FILE(error("THM-2", "file")),
    OTHER_HOST(error("THM-3", "address")),
    NO_LOGO(error("THM-4", "file")),
    NO_TRUE_TYPE(error("THM-5", "file")),
    NOT_EMBEDDABLE(error("THM-6", "file")),
    UNREADABLE(error("THM-7", "format")),
    LARGE(error("THM-7", "limit").as("characters")),
    MANY_RULES(error("THM-7", "limit").as("rules")),
    OBSCURE(error("THM-8", "what")),
    NO_CHARACTER(error("THM-9", "character")),
    NO_CLASS(error("THM-10", "name")),
    SEVERAL_CLASSES(error("THM-11", "classes")),
    UNREADABLE_COLOURS(warning("THM-12", "what", "contrast", "colour", "background", "least", "tokens")),
    UNREADABLE_IN_THE_DARK(warning("THM-12", "what", "contrast", "colour", "background", "least", "tokens")
            .as("dark")),
    NO_TOKEN_READ(warning("THM-13", "count"));

    private final Definition definition;

    ThemeRule(Definition definition) {
        this.definition = definition;
    }

    /**
     * THM-1, with the file that is meant where one is near: names are of files in theme/, so that folder is not part of them.
     *
     * @param names of the files of the theme
     */
    public static Finding notInTheme(Location at, String name, Collection<String> names) {
        String bare = name.replaceFirst("^(\\./)?theme/", "");
        Optional<Suggestion> meant = NearestWord.near(bare, names);
        return NOT_IN_THEME.at(at, name).withSuggestion(meant);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
