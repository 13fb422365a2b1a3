package nl.overzicht.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.overzicht.CoastReport;
import nl.overzicht.DefaultReport;
import nl.overzicht.content.AreaNoun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme's word for its areas is in every text of the templates, with its article. */
class AreaNounTest {

    private static final Pattern OURS =
            Pattern.compile("\\b(?:gebied(?:en)?|areas?)\\b|\\{(?!\\d)", Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    @Test
    void theDefaultContentHasAreas() {
        Messages words =
                Messages.of(DefaultReport.resources(), DefaultReport.load().content());
        assertEquals("Dit gebied als geheel", words.get("money.whole"));
        assertEquals("Gebieden op alfabet", words.get("site.areas.letters"));
    }

    @Test
    void aMunicipalityHasNeighbourhoods() {
        Messages words = words(Path.of("src/test/resources/programmes/gemeente"));
        assertEquals("Deze wijk als geheel", words.get("money.whole"));
        assertEquals("De wijk van Zuid.", words.get("site.areas.description", 1, "Zuid"));
        assertEquals("Wijken: W", words.get("site.areas.letter", "W"));
        assertNoWordOfOurs(words);
    }

    @Test
    void anEnglishProgrammeHasWards() throws IOException {
        Path content = CoastReport.copy(folder.resolve("content"));
        Path file = content.resolve("data/programme.yaml");
        String programme = Files.readString(file);
        Files.writeString(
                file, programme.replace("singular: area\n    plural: areas", "singular: ward\n    plural: wards"));
        Messages words = words(content);
        assertEquals("Not divided over wards", words.get("perArea.remainder"));
        assertNoWordOfOurs(words);
    }

    @Test
    void theHeadingOfTheNamesWillDo() throws IOException {
        assertEquals(
                "Dit waterschap als geheel",
                withAreas("areas: {columns: {name: Waterschap}}").get("money.whole"));
        assertEquals("Regio’s: W", withAreas("areas: {columns: {name: Regio}}").get("site.areas.letter", "W"));
        assertEquals("Gebieden: W", withAreas("areas: {columns: {name: Naam}}").get("site.areas.letter", "W"));
    }

    @Test
    void anArticleOfTheProgrammeGoesBefore() throws IOException {
        assertEquals(
                "Deze kanton als geheel",
                withAreas("areas: {columns: {name: Kanton}, article: de}").get("money.whole"));
    }

    @Test
    void nounsOfBothBundlesCanBeRead() {
        for (String language : List.of("nl", "en")) {
            String nouns = DefaultReport.resources().requireText("messages_" + language + ".properties");
            String line = nouns.replaceAll("(?s).*\narea\\.nouns=(.*?[^\\\\])\n.*", "$1")
                    .replaceAll("\\\\\n *", "");
            List<AreaNoun> read = AreaNoun.read(line);
            assertTrue(read.size() > 15, line);
            assertEquals(line.split(";").length, read.size(), "each has a singular and a plural");
        }
    }

    private Messages withAreas(String areas) throws IOException {
        Path content = DefaultReport.copyContent(folder.resolve("content-" + areas.hashCode()));
        Path file = content.resolve("data/programme.yaml");
        Files.writeString(file, Files.readString(file) + areas + "\n");
        return words(content);
    }

    private static Messages words(Path content) {
        return Messages.of(
                DefaultReport.resources(), DefaultReport.load(content).content());
    }

    private static void assertNoWordOfOurs(Messages words) {
        assertEquals(
                List.of(),
                words.keys().stream()
                        .filter(key -> !key.equals("area.nouns")
                                && OURS.matcher(words.get(key)).find())
                        .map(key -> key + "=" + words.get(key))
                        .toList());
    }
}
