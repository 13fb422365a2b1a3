package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.DefaultReport;
import nl.overzicht.content.Body;
import nl.overzicht.finding.Language;
import nl.overzicht.render.failure.TemplateFailure;
import org.junit.jupiter.api.Test;

/** All words of templates come from the bundles, and both bundles have the same keys. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern USE = Pattern.compile("\\bt\\(\"([^\"]+)\"");

    private final Messages dutch = Messages.of(DefaultReport.resources(), Language.NL);
    private final Messages english = Messages.of(DefaultReport.resources(), Language.EN);

    @Test
    void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
        assertEquals(dutch.keys(), english.keys());
        for (String key : dutch.keys()) {
            assertEquals(places(dutch.get(key)), places(english.get(key)), key);
        }
    }

    @Test
    void everyWordThatATemplateAsksForIsThere() throws IOException {
        int found = 0;
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                Matcher uses = USE.matcher(Files.readString(file));
                while (uses.find()) {
                    assertTrue(dutch.keys().contains(uses.group(1)), () -> file + ": " + uses.group(1));
                    found++;
                }
            }
        }
        assertTrue(found > 100, "words that templates ask for: " + found);
    }

    @Test
    void countsHaveThousandsSeparatorsAndYearsHaveNone() {
        assertEquals("Voetnoot 1.234", dutch.get("letter.note", 1234));
        assertEquals("Footnote 1,234", english.get("letter.note", 1234));
        assertEquals("Footnote 1234", english.get("letter.note", "1234"));
    }

    @Test
    void placesAreFilledInAsText() {
        assertEquals("Voetnoot 3", dutch.get("letter.note", 3));
        assertEquals("Download de brief (PDF, 2 pagina’s, 9 kB)", dutch.get("site.letter.pdf", 2, 9));
        assertEquals("Download de brief (PDF, 1 pagina, 9 kB)", dutch.get("site.letter.pdf", "1", 9));
        assertThrows(IllegalArgumentException.class, () -> dutch.get("no.such.word"));
    }

    @Test
    void pagesSpeakOfTheBodyThatTheReportIsFor() {
        assertEquals(
                "Een toezegging is een belofte van een bewindspersoon aan de Kamer.",
                dutch.withBody(new Body(Body.DEFAULT, Map.of())).get("site.toezeggingen.text"));
        Body council = new Body("gemeenteraad", Map.of("name", "de raad van Voorbeeldstad"));
        assertEquals(
                "Een toezegging is een belofte van een lid van het college aan de raad.",
                dutch.withBody(council).get("site.toezeggingen.text"));
        assertEquals(
                "Dit overzicht is er ook als brief aan de raad van Voorbeeldstad, met dezelfde getallen.",
                dutch.withBody(council).get("site.letter.text"));
    }

    /** The schema lists the bodies; each needs its words in both languages, whose keys are the same. */
    @Test
    void everyBodyHasItsWords() throws IOException {
        Matcher bodies = Pattern.compile("\"body\": \\{[^}]*\"enum\": \\[([^]]*)")
                .matcher(Files.readString(Path.of("src/main/resources/schema/report.schema.json")));
        assertTrue(bodies.find());
        for (String id : bodies.group(1).replaceAll("[\" ]", "").split(",")) {
            Messages addressed = dutch.withBody(new Body(id, Map.of()));
            assertFalse(addressed.get("site.toezeggingen.text").contains("{"), id);
            assertFalse(addressed.get("site.letter.text").contains("{"), id);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    @ViewOf("x.ftlh")
    record HostileView(Markup view) {}

    /** What a template is not allowed to do. */
    @Test
    void aTemplateMakesNoObjectAndReadsNoFile() {
        assertEquals("a", engine("${view}").fill(new HostileView(new Markup("a"))), "what it may");
        for (String hostile : new String[] {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "<#include \"/etc/passwd\">",
            "${view.class}",
            "${view.hashCode()}",
            "${view?api}",
            "<#assign ex = \"freemarker.template.utility.ObjectConstructor\"?new()>"
        }) {
            assertThrows(TemplateFailure.class, () -> engine(hostile).fill(new HostileView(new Markup("a"))), hostile);
        }
    }

    private static TemplateEngine engine(String template) {
        return new TemplateEngine(name ->
                name.equals("x.ftlh") ? Optional.of(template.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
    }
}
