package nl.overzicht.load.theme;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.load.rule.ThemeRule;

/**
 * Determines the classes that the root of each page needs for the tokens of a theme to apply, and checks whether pages
 * are readable with these. Packages of the NL Design System set their tokens in {@code :root} ({@code root.css}) or in
 * a class ({@code .utrecht-theme}).
 *
 * @param sheets of the theme, in the order of the page; empty if one of them is missing or cannot be read, which is
 *     reported
 * @param findings receives what is wrong with the classes, tokens and colours
 */
public record SiteLook(List<TokenSheet> sheets, Findings findings) {

    /** The word in the names of the classes of themes. */
    private static final String THEME = "theme";

    /** The text between the name of a class and that of its variant, as in {@code utrecht-theme--dark}. */
    private static final String VARIANT = "--";

    /** With the style sheets of a theme that have these names. */
    public SiteLook(Theme theme, List<String> names, Findings findings) {
        this(theme.sheets(names).size() == names.size() ? theme.sheets(names) : List.of(), findings);
    }

    /**
     * The classes of the root, separated by spaces, including a built-in one for a dark theme; empty if it needs none.
     *
     * @param named classes given by the author; empty: the only theme class of the sheets
     * @param place location of that setting
     * @param sheet location of the name of the sheet
     */
    public Optional<String> themeClass(Optional<String> named, Location place, Location sheet) {
        Set<String> classes = classes();
        List<String> chosen = named.map(names -> Arrays.asList(names.strip().split("\\s+")))
                .orElseGet(() -> List.copyOf(byDefault(classes)));
        if (named.isEmpty() && chosen.size() > 1) {
            findings.add(ThemeRule.SEVERAL_CLASSES.at(sheet, String.join(", ", chosen)));
            return Optional.empty();
        }
        if (!sheets.isEmpty()) {
            chosen.stream()
                    .filter(name -> !classes.contains(name))
                    .map(name -> unknown(name, classes, place))
                    .forEach(findings::add);
            checkTokens(Set.copyOf(chosen), sheet);
        }
        return Optional.of(String.join(" ", withDarkClass(chosen))).filter(names -> !names.isEmpty());
    }

    private List<String> withDarkClass(List<String> chosen) {
        Optional<String> darkClass =
                sheets.isEmpty() ? Optional.empty() : Readability.ofBuiltIn().darkClass(sheets, Set.copyOf(chosen));
        return Stream.concat(chosen.stream(), darkClass.stream()).toList();
    }

    private static Finding unknown(String name, Set<String> classes, Location place) {
        return ThemeRule.NO_CLASS.at(place, name).withSuggestion(NearestWord.suggestion(name, classes));
    }

    /** The names of all classes that set tokens, sorted. */
    private Set<String> classes() {
        return rules().flatMap(TokenRule::themeClasses).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<TokenRule> rules() {
        return sheets.stream().flatMap(sheet -> sheet.rules().stream());
    }

    /**
     * The classes that are used if the author gives none: those of themes or, if there are none and no token is set
     * without a class, all; without their variants.
     */
    private Set<String> byDefault(Set<String> classes) {
        Set<String> themes = withoutVariants(
                classes.stream().filter(name -> name.contains(THEME)).collect(Collectors.toCollection(TreeSet::new)));
        boolean needed = rules().noneMatch(TokenRule::isOfRoot);
        return themes.isEmpty() && needed ? withoutVariants(classes) : themes;
    }

    private static Set<String> withoutVariants(Set<String> classes) {
        return classes.stream()
                .filter(name -> !classes.contains(name.replaceFirst(VARIANT + ".*", "")) || !name.contains(VARIANT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void checkTokens(Set<String> classes, Location sheet) {
        Readability readability = Readability.ofBuiltIn();
        Set<String> set = rules().filter(rule -> rule.weight(classes).isPresent())
                .flatMap(rule -> rule.tokens().stream())
                .map(Token::name)
                .collect(Collectors.toSet());
        if (!set.isEmpty() && set.stream().noneMatch(readability.usedTokens()::contains)) {
            findings.add(ThemeRule.NO_TOKEN_READ.at(sheet, set.size()));
        }
        readability.check(sheets, classes, findings);
    }
}
