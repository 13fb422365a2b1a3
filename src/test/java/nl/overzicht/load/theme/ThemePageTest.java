package nl.overzicht.load.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overzicht.Golden;
import nl.overzicht.content.Palette;
import org.junit.jupiter.api.Test;

/**
 * The page about themes lists every token that our style sheet reads, with its fallback when a theme does not set it.
 */
class ThemePageTest {

    private static final Path SHEET = Path.of("templates/site/overzicht.css");
    private static final Path PAGE = Path.of("src/docs/theme.md");
    private static final String TABLE = "| what | tokens: the first that is set counts | else |\n|---|---|---|\n";
    private static final Pattern LINE = Pattern.compile("  (--[a-z-]+): (.+); /\\* (.+) \\*/");
    private static final Pattern NAME = Pattern.compile("var\\((--[a-z0-9-]+)");

    @Test
    void listsEveryToken() throws IOException {
        String page = Files.readString(PAGE);
        int table = page.indexOf(TABLE) + TABLE.length();
        assertTrue(table > TABLE.length(), "no table");
        Golden.assertSame(PAGE, page.substring(0, table) + String.join("\n", rows()) + "\n");
    }

    private static List<String> rows() throws IOException {
        Set<String> read = Readability.ofBuiltIn().usedTokens();
        List<MatchResult> lines = LINE.matcher(Palette.builtIn().resolve(Files.readString(SHEET)))
                .results()
                .toList();
        List<String> rows = new ArrayList<>();
        for (MatchResult line : lines) {
            String tokens = NAME.matcher(line.group(2))
                    .results()
                    .map(name -> name.group(1))
                    .filter(read::contains)
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", "));
            rows.add("| " + line.group(3) + " | " + tokens + " | " + otherwise(line.group(2), lines, read) + " |");
        }
        return rows;
    }

    /** The innermost fallback: a value, or a token with its own line. */
    private static String otherwise(String value, List<MatchResult> lines, Set<String> read) {
        String last = value.replaceFirst("^(?:var\\(--[a-z0-9-]+, )*", "").replaceFirst("\\)*$", "");
        String ours = last.replaceFirst("^var\\(", "");
        return lines.stream()
                .filter(line -> line.group(1).equals(ours))
                .map(line -> "as " + line.group(3))
                .findFirst()
                .orElse("`" + last + "`");
    }

    @Test
    void noTokenIsReadElsewhere() throws IOException {
        String sheet = Palette.builtIn().resolve(Files.readString(SHEET));
        String rest = sheet.substring(sheet.indexOf("\n}\n"));
        Set<String> others = NAME.matcher(rest)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !sheet.contains("  " + name + ": "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), others);
    }

    @Test
    void everyPairIsOfTokensOfOurs() throws IOException {
        String sheet = Palette.builtIn().resolve(Files.readString(SHEET));
        for (ReadablePair pair : ReadablePair.values()) {
            Arrays.asList(pair.front(), pair.back())
                    .forEach(name -> assertTrue(sheet.contains("  " + name + ": "), name));
        }
    }
}
