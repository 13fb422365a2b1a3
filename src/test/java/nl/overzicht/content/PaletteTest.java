package nl.overzicht.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.resource.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours are written as numbers in one style sheet only: the palette. */
class PaletteTest {

    private static final Path FILE = Path.of("templates/palette.css");
    private static final Pattern NUMBER = Pattern.compile("(?<!&)#(?:[0-9a-fA-F]{3}){1,2}\\b");
    private static final Pattern WORD =
            Pattern.compile(":[^;{}]*\\b(white|black|gr[ae]y|red|green|blue|rgba?\\(|hsla?\\(|oklch\\(|navy)[^;{}]*;");
    private static final Pattern NAME = Pattern.compile("--palette-[a-z-]+");
    private static final Pattern IN_JAVA = Pattern.compile("new Color\\(((?:0x[0-9a-f]{2}(?:, )?){3})\\)");
    /** Colours that are drawn on finished pages, or in a file of their own. */
    private static final List<String> OF_NO_SHEET = List.of("--palette-review-change", "--palette-icon-green");

    /** The style sheets and the templates, which may have a style element; not the palette itself. */
    private static Map<Path, String> sheets() throws IOException {
        Map<Path, String> sheets = files(".css", ".ftlh");
        sheets.remove(FILE);
        return sheets;
    }

    private static Map<Path, String> files(String... ends) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path root : List.of(Path.of("templates"), Path.of("src/main/resources/serve"))) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith))
                        .toList()) {
                    texts.put(path, Files.readString(path));
                }
            }
        }
        return texts;
    }

    @Test
    void noOtherSheetHasAColourOfItsOwn() throws IOException {
        Set<String> found = new TreeSet<>();
        sheets().forEach((path, text) -> {
            String css = path.toString().endsWith(".css") ? text : styles(text);
            Stream.concat(
                            NUMBER.matcher(css).results(),
                            WORD.matcher(values(css)).results())
                    .forEach(colour -> found.add(path + ": " + colour.group()));
        });
        assertEquals(Set.of(), found);
    }

    private static String styles(String template) {
        return Pattern.compile("<style>.*?</style>|style=\"[^\"]*\"", Pattern.DOTALL)
                .matcher(template)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    /** Without comments and without words that are part of a name, such as {@code white-space}. */
    private static String values(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("[a-z]+(?:-[a-z]+)+", "");
    }

    @Test
    void eachNameIsInThePaletteAndIsUsed() throws IOException {
        Set<String> used = sheets().values().stream()
                .flatMap(text -> NAME.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(OF_NO_SHEET);
        assertEquals(new TreeSet<>(Palette.builtIn().colours().keySet()), used);
        for (String text : sheets().values()) {
            assertFalse(Palette.builtIn().resolve(text).contains("--palette"), text);
        }
    }

    /** The icon is a file of its own, and what is drawn on finished pages has no style sheet. */
    @Test
    void coloursOutsideOfSheetsAreOfThePalette() throws IOException {
        Set<String> ours = Set.copyOf(Palette.builtIn().colours().values());
        for (String picture : files(".svg").values()) {
            for (MatchResult colour : NUMBER.matcher(picture).results().toList()) {
                assertTrue(ours.contains(colour.group()), colour.group());
            }
        }
        int inJava = 0;
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            for (Path path :
                    all.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (MatchResult colour :
                        IN_JAVA.matcher(Files.readString(path)).results().toList()) {
                    String hex = "#" + colour.group(1).replaceAll("0x|, ", "");
                    assertTrue(ours.contains(hex), path + " " + hex);
                    inJava++;
                }
            }
        }
        assertEquals(3, inJava);
    }

    @Test
    void anAuthorsOwnPaletteCanSetAFew(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("palette.css"), ":root { --palette-blue: #123456; }\n");
        Palette own = Palette.of(new Templates(Optional.of(folder)));
        assertEquals(
                "a { color: #123456; background: #fff; border-color: var(--palette-mauve) }",
                own.resolve("a { color: var(--palette-blue); background: var( --palette-white ); border-color: "
                        + "var(--palette-mauve) }"));
        assertEquals("#154273", Palette.builtIn().colours().get("--palette-blue"));
    }
}
