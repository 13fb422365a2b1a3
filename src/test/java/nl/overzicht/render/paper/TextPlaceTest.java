package nl.overzicht.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.Folders;
import nl.overzicht.content.Content;
import nl.overzicht.content.Resources;
import nl.overzicht.content.ValueCache;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.Loader;
import nl.overzicht.render.pdf.OwnTypeface;
import nl.overzicht.resource.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a finding on paper are located where the author wrote them, whatever the notation. */
class TextPlaceTest {

    private static final String TEXT = """
            ## Kop en kaft

            Een & twee &amp; drie, *vet*woord, &#xE000; en &#128512;na, lang&shy;zaam lang\u00adduur,
            \\*ster\\* en `co\uE001de` en &rsquo;s avonds.

            | cel | een ander |
            |---|---|
            | x | &zwj;y\uE002 |

            Noot.[^n]

            [^n]: Wat er staat.
            """;

    @TempDir
    private Path folder;

    private TextPlace places;

    @BeforeEach
    void read() throws IOException {
        Path content = Folders.copy(Path.of("src/test/resources/findings/base"), folder.resolve("content"));
        Files.writeString(content.resolve("letter.md"), TEXT);
        Path own = Files.createDirectories(folder.resolve("own/letter"));
        Files.writeString(own.resolve("letter.ftlh"), "<p>\n  Eigen <b>woorden</b> en &#xE003;</p>\n");
        Files.write(own.resolve("eigen.icc"), new byte[] {(byte) 0xee, (byte) 0x80, (byte) 0x80});
        Content read = new Loader().load(content, new Findings()).orElseThrow();
        places = TextPlace.ofLetter(read, new Templates(Optional.of(folder.resolve("own"))));
    }

    @Test
    void inTheText() {
        assertEquals("1:4", of("Kop en kaft"));
        assertEquals("3:5", of("& twee & drie,"));
        assertEquals("3:18", of("drie,"));
        assertEquals("3:25", of("vetwoord,"));
        assertEquals("3:36", of("\uE000"));
        assertEquals("3:48", of("\ud83d\ude00na,"));
        assertEquals("3:61", of("lang\u00adzaam langduur, *ster*"));
        assertEquals("4:13", of("\uE001"));
        assertEquals("4:24", of("\u2019s avonds."));
        assertEquals("6:9", of("een ander"));
        assertEquals("8:12", of("y\uE002"));
        assertEquals("12:7", of("Wat er staat."));
        assertEquals("1:4", of("Kop en kaft Een & elders"), "as many as are found");
    }

    @Test
    void elsewhere() {
        assertEquals("report.yaml", place("Geachte voorzitter,").path());
        assertEquals(new Location(folder.resolve("own/letter/letter.ftlh").toString(), 2, 3), place("Eigen woorden"));
        assertEquals(2, place("\uE003").line());
        assertEquals(27, place("\uE003").column());
        String template = folder.resolve("own/letter/letter.ftlh").toString();
        assertEquals(Location.of(template), place("nergens"));
        assertEquals(Location.of(template), places.of(List.of()));
    }

    @Test
    void nowhereWithoutATemplateForTheDocument() throws IOException {
        Files.delete(folder.resolve("own/letter/letter.ftlh"));
        assertEquals("letter.md", place("nergens").path());
        assertEquals(0, place("nergens").line());
        assertEquals("letter.md", inContent(places.of(List.of())).path());
    }

    /** The house style's fonts do not change where words are looked for. */
    @Test
    void withATypeface() {
        Resources own = new Templates(Optional.of(folder.resolve("own")));
        Resources typeface = new OwnTypeface(own, Map.of(), new ValueCache());
        assertEquals(own.place(List.of("Eigen", "woorden")), typeface.place(List.of("Eigen", "woorden")));
        assertEquals(Optional.of(places.of(List.of())), typeface.own("letter/letter.ftlh"));
    }

    private String of(String words) {
        Location place = place(words);
        assertEquals("letter.md", place.path());
        return place.line() + ":" + place.column();
    }

    private Location place(String words) {
        return inContent(places.of(Arrays.asList(words.split(" "))));
    }

    private Location inContent(Location place) {
        String content = folder.resolve("content").toString();
        return place.path().startsWith(content)
                ? new Location(place.path().substring(content.length() + 1), place.line(), place.column())
                : place;
    }
}
