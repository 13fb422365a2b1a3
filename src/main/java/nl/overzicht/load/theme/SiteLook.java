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
 * Which class the root of each page has so that the tokens of a theme hold, and whether pages can be read with them. Packages
 * of the NL Design System set their tokens in {@code :root} ({@code root.css}) or in a class ({@code .utrecht-theme}).
 *
 * @param sheets of the theme, in the order of the page; none when one of them is missing or cannot be read, as is reported
 * @param findings where what is wrong goes
 */
public record SiteLook(List<TokenSheet> sheets, Findings findings) {

    /** What the names of the classes of themes have in common. */
    private static final String THEME = "theme";

    /** What comes between the name of a class and that of a variant of it, such as {@code utrecht-theme--dark}. */
    private static final String VARIANT = "--";

    /** The style sheets of a theme with these names. */
    public SiteLook(Theme theme, List<String> names, Findings findings) {
        this(theme.sheets(names).size() == names.size() ? theme.sheets(names) : List.of(), findings);
    }

    /**
     * The classes of the root, separated by spaces, with one of ours for a dark theme; empty: none is needed. Findings say what is wrong with them or with the
     * colours that they bring.
     *
     * @param named by the author; empty: the only class of the sheets
     * @param place of that name
     * @param sheet place of the name of the sheet
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
        return Optional.of(String.join(" ", withDarkness(chosen))).filter(names -> !names.isEmpty());
    }

    private List<String> withDarkness(List<String> chosen) {
        Optional<String> darkness =
                sheets.isEmpty() ? Optional.empty() : Readability.ofOurs().darkness(sheets, Set.copyOf(chosen));
        return Stream.concat(chosen.stream(), darkness.stream()).toList();
    }

    private static Finding unknown(String name, Set<String> classes, Location place) {
        return ThemeRule.NO_CLASS.at(place, name).suggesting(NearestWord.suggestion(name, classes));
    }

    /** The classes that set tokens for all that has them. */
    private Set<String> classes() {
        return rules().flatMap(TokenRule::themeClasses).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<TokenRule> rules() {
        return sheets.stream().flatMap(sheet -> sheet.rules().stream());
    }

    /** Those of themes, else all where nothing is set without a class; without the variants of others among them. */
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
        Readability readability = Readability.ofOurs();
        Set<String> set = rules().filter(rule -> rule.weight(classes).isPresent())
                .flatMap(rule -> rule.tokens().stream())
                .map(Token::name)
                .collect(Collectors.toSet());
        if (!set.isEmpty() && set.stream().noneMatch(readability.read()::contains)) {
            findings.add(ThemeRule.NO_TOKEN_READ.at(sheet, set.size()));
        }
        readability.check(sheets, classes, findings);
    }
}
