package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.console.CommandWords;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the commands, which is not mixed with another. */
class LanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            nullValues = "unset",
            value = {
                "unset, unset, NL",
                "unset, C, NL",
                "unset, POSIX, NL",
                "unset, C.UTF-8, NL",
                "unset, nl_NL.UTF-8, NL",
                "unset, fr_FR.UTF-8, NL",
                "unset, en_US.UTF-8, EN",
                "unset, en, EN",
                "'', en_GB.UTF-8, EN",
                "'', '', NL",
                "C, en_US.UTF-8, NL",
                "nl_NL.UTF-8, en_US.UTF-8, NL",
                "en_IE.UTF-8, nl_NL.UTF-8, EN"
            })
    void theEnvironmentDecidesWithoutTheOption(String all, String lang, Language expected) {
        Map<String, String> environment = new HashMap<>();
        if (all != null) {
            environment.put("LC_ALL", all);
        }
        if (lang != null) {
            environment.put("LANG", lang);
        }
        assertEquals(expected, LanguageChoice.of(new String[] {"check", "content"}, environment));
    }

    @ParameterizedTest
    @CsvSource({
        "--lang en check content, EN",
        "check content --lang=EN, EN",
        "check --lang nl content, NL",
        "check --lang fr content, EN",
        "check content --lang, EN",
        "check -- --lang nl, EN",
        "build -o --lang nl, NL"
    })
    void theOptionGoesBeforeTheEnvironment(String arguments, Language expected) {
        assertEquals(expected, LanguageChoice.of(arguments.split(" "), Map.of("LANG", "en_US.UTF-8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "check", "diff", "explain", "facts", "freeze", "review", "verify"})
    void noLineOfTheHelpIsTheSameInBothLanguages(String command) {
        Set<String> both = help(command + " --help --lang nl");
        both.retainAll(help(command + " --help --lang en"));
        assertEquals(Set.of(), both);
    }

    /** The lines below the usage, which is the same in both languages: names of commands, options and parameters. */
    private Set<String> help(String arguments) {
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, run(Map.of(), arguments.strip()));
        String usage = "^[^\n]*\n(?: +[^\n]*\n)*";
        return out.toString()
                .replaceFirst(usage, "")
                .lines()
                .map(String::strip)
                .filter(line ->
                        !line.isEmpty() && !line.matches("(\\[[^ ]+ ?)*([A-Z]+)?|--format=[a-z|]+|\\(--content\\)\\."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build content|Missing: --output=OUTPUT.",
                "check|Missing: CONTENT.",
                "check content --lang en --format|Missing: --format=text|json|sarif.",
                "build content -o a -o b|--output is given more than once.",
                "check content --format xml|--format: unknown value 'xml'. Choose from: text, json, sarif.",
                "check content other|Unexpected argument: other.",
                "check content --fixx|Unknown option: --fixx.",
                "bild content|Unknown command: bild.",
                "diff content|Name B as well, or give --content.",
                "facts content --templates nowhere|--templates: nowhere is not a folder.",
                "facts content --sign-off /|--sign-off: use letters, digits, dots and hyphens in the name."
            })
    void wrongUsageIsSaidInEnglishToo(String line) {
        String arguments = line.substring(0, line.indexOf('|'));
        String expected = line.substring(line.indexOf('|') + 1);
        assertEquals(ExitCode.USAGE, run(Map.of("LC_ALL", "en_GB.UTF-8"), arguments));
        assertEquals(expected, err.toString().lines().findFirst().orElse(""));
        assertEquals("", out.toString());
        assertFalse(err.toString().contains("Gebruik"), err::toString);
    }

    @Test
    void anotherLanguageIsWrongUsageThatNamesBoth() {
        assertEquals(ExitCode.USAGE, run(Map.of("LANG", "C"), "check content --lang fr"));
        assertTrue(err.toString().startsWith("--lang: onbekende waarde 'fr'. Kies uit: nl, en.\n"), err::toString);
    }

    @Test
    void whatWasPerhapsMeantIsAsked() {
        assertEquals(ExitCode.USAGE, run(Map.of(), "bild content"));
        assertEquals(
                List.of("Onbekende opdracht: bild.", "Bedoelde u build?"),
                err.toString().lines().toList());
    }

    @Test
    void findingsFollowTheEnvironment() {
        assertEquals(ExitCode.FINDINGS, run(Map.of("LANG", "en_US.UTF-8"), "check nowhere"));
        assertTrue(err.toString().startsWith("1 error, no warnings.\n"), err::toString);
    }

    @Test
    void bothBundlesHaveTheSameWordsWithTheSamePlaces() {
        CommandWords dutch = CommandWords.of(Language.NL);
        CommandWords english = CommandWords.of(Language.EN);
        assertEquals(dutch.bundle().keySet(), english.bundle().keySet());
        for (String key : dutch.bundle().keySet()) {
            assertEquals(places(dutch.get(key)), places(english.get(key)), key);
            assertFalse((dutch.get(key) + english.get(key)).contains("''"), key);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private int run(Map<String, String> environment, String arguments) {
        return Main.run(arguments.split(" "), environment, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
