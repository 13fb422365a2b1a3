package nl.overzicht.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.overzicht.Folders;
import nl.overzicht.content.Content;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.Loader;
import nl.overzicht.resource.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a finding on paper are found where the author wrote them, however they were written. */
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
        places = TextPlace.inLetter(read, new Templates(Optional.of(folder.resolve("own"))));
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
        assertEquals("letter.md", place("nergens").path());
        assertEquals(0, place("nergens").line());
        assertEquals(0, places.of(List.of()).line());
    }

    private String of(String words) {
        Location place = place(words);
        assertEquals("letter.md", place.path());
        return place.line() + ":" + place.column();
    }

    private Location place(String words) {
        Location place = places.of(Arrays.asList(words.split(" ")));
        String content = folder.resolve("content").toString();
        return place.path().startsWith(content)
                ? new Location(place.path().substring(content.length() + 1), place.line(), place.column())
                : place;
    }
}
