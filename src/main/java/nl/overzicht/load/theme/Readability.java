package nl.overzicht.load.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.content.Palette;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;
import nl.overzicht.load.theme.TokenRule.MediaCondition;

/**
 * Checks whether pages are readable with the tokens of a theme, by the contrast of each text with its background.
 * Values that only a browser can compute are not checked, nor are the rules of a theme that set no tokens.
 *
 * @param builtIn the tokens of the built-in style sheet
 */
record Readability(TokenSheet builtIn) {

    private static final String BUILT_IN_SHEET = "/templates/site/overzicht.css";
    private static final String DARK = "dark-theme-of-site";
    private static final String DARK_BY_CHOICE = "dark-theme-of-site-by-choice";
    private static final String END_OF_RULE = "\n}\n";
    private static final Pattern READ = Pattern.compile("var\\((--[a-z0-9-]+)");

    /** With the tokens of the built-in style sheet, which are in its first rule. */
    static Readability ofBuiltIn() {
        Location at = Location.of(BUILT_IN_SHEET);
        BrowserRequests requests = new BrowserRequests(new TextFile(at, ""), Set.of(), new Findings());
        return new Readability(
                new StyleSheet(requests, Optional.of(at)).check(builtInSheet()).orElseThrow());
    }

    private static String builtInSheet() {
        try (InputStream in = Readability.class.getResourceAsStream(BUILT_IN_SHEET)) {
            String whole = Palette.builtIn()
                    .resolve(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            return whole.substring(0, whole.indexOf(END_OF_RULE) + END_OF_RULE.length());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of the tokens that the built-in style sheet uses and does not set itself, sorted. */
    Set<String> usedTokens() {
        Set<String> read =
                tokens().flatMap(token -> names(token.value())).collect(Collectors.toCollection(TreeSet::new));
        tokens().map(Token::name).forEach(read::remove);
        return read;
    }

    private Stream<Token> tokens() {
        return builtIn.rules().stream().flatMap(rule -> rule.tokens().stream());
    }

    /**
     * Two colours with too little contrast.
     *
     * @param at where the theme sets the first of them
     * @param least the least contrast ratio that they need
     * @param tokens of the theme that set them
     */
    private record Clash(Location at, Colour front, Colour back, double least, List<String> tokens) {

        Finding of(List<BilingualText> what, ThemeRule rule) {
            return rule.at(
                    at,
                    BilingualText.join(", ", what),
                    ratio(front.contrast(back)),
                    front.hex(),
                    back.hex(),
                    ratio(least),
                    BilingualText.same(String.join(", ", tokens)));
        }
    }

    /**
     * Reports THM-12 for each two colours with too little contrast; those of the dark scheme only if those of the light
     * scheme have enough.
     */
    void check(List<TokenSheet> sheets, Set<String> classes, Findings findings) {
        Tokens light = tokens(sheets, classes, MediaCondition.LIGHT);
        Tokens dark = tokens(sheets, classes, MediaCondition.DARK);
        Map<Clash, List<BilingualText>> clashes = new LinkedHashMap<>();
        Map<Clash, List<BilingualText>> darkClashes = new LinkedHashMap<>();
        for (ReadablePair pair : ReadablePair.values()) {
            Optional<Clash> clash = clash(pair, light);
            clash.or(() -> clash(pair, dark))
                    .ifPresent(found -> (clash.isPresent() ? clashes : darkClashes)
                            .computeIfAbsent(found, key -> new ArrayList<>())
                            .add(pair.what()));
        }
        clashes.forEach((clash, what) -> findings.add(clash.of(what, ThemeRule.UNREADABLE_COLOURS)));
        darkClashes.forEach((clash, what) -> findings.add(clash.of(what, ThemeRule.UNREADABLE_IN_THE_DARK)));
    }

    /**
     * The class that marks a dark theme for the built-in style sheet: always dark, or in the dark scheme only. Empty if
     * the theme is light, or its colours are unknown.
     */
    Optional<String> darkClass(List<TokenSheet> sheets, Set<String> classes) {
        if (isDark(tokens(sheets, classes, MediaCondition.LIGHT))) {
            return Optional.of(DARK);
        }
        return Optional.of(DARK_BY_CHOICE).filter(none -> isDark(tokens(sheets, classes, MediaCondition.DARK)));
    }

    private static boolean isDark(Tokens tokens) {
        Optional<Colour> paper = colour(ReadablePair.TEXT.back(), tokens);
        Optional<Colour> ink = colour(ReadablePair.TEXT.front(), tokens);
        return paper.isPresent() && ink.isPresent() && ink.get().isLighterThan(paper.get());
    }

    private Tokens tokens(List<TokenSheet> sheets, Set<String> classes, MediaCondition scheme) {
        List<TokenSheet> all = new ArrayList<>(List.of(builtIn));
        all.addAll(sheets);
        return Tokens.of(all, classes, scheme);
    }

    private Optional<Clash> clash(ReadablePair pair, Tokens tokens) {
        List<Token> read = Stream.of(pair.front(), pair.back())
                .flatMap(name -> setByTheme(name, tokens).stream())
                .toList();
        Optional<Colour> back = colour(pair.back(), tokens).filter(Colour::isOpaque);
        Optional<Colour> front = colour(pair.front(), tokens).flatMap(own -> back.map(own::drawOver));
        return front.filter(own -> !read.isEmpty() && own.contrast(back.orElseThrow()) < pair.least())
                .map(own -> new Clash(
                        read.get(0).at(),
                        own,
                        back.orElseThrow(),
                        pair.least(),
                        read.stream().map(Token::name).toList()));
    }

    private static Optional<Colour> colour(String name, Tokens tokens) {
        return tokens.value(name).flatMap(Colour::of);
    }

    /** The token of the theme that gives a built-in token its value; empty if that has its default. */
    private Optional<Token> setByTheme(String name, Tokens tokens) {
        return tokens.token(name)
                .flatMap(token -> names(token.value())
                        .filter(inner -> tokens.value(inner).isPresent())
                        .findFirst())
                .flatMap(inner -> usedTokens().contains(inner) ? tokens.token(inner) : setByTheme(inner, tokens));
    }

    private static Stream<String> names(String value) {
        return READ.matcher(value).results().map(found -> found.group(1));
    }

    /** The ratio rounded down, so that one that is too low is not printed as sufficient. */
    private static BilingualText ratio(double contrast) {
        String cut = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
        return new BilingualText(cut.replace('.', ','), cut);
    }
}
