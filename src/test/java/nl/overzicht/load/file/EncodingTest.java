package nl.overzicht.load.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings of large files: reading in pieces gives the same result as reading the whole text. */
class EncodingTest {

    private static final long SEED = 20_261_127;
    private static final List<String> PIECES = List.of(
            "een rij met tekst, en nog wat\n",
            "a",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\u00e9",
            "\u20ac",
            "\ud83d\ude00",
            "\ud83c\udff4\udb40\udc67\udb40\udc7f",
            "x".repeat(100));

    /** Characters that a text may not contain. */
    private static final List<String> ODD = List.of("\u0007", "\u202e", "\u007f", "\udb40\udc67");

    /** Reading in pieces, with a fast path for plain ASCII, gives the same result as reading the whole text. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void findsWhatIsFoundInTheWhole(String name) throws IOException {
        Charset charset = Charset.forName(name);
        Location at = Location.of("a.csv");
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = bytes(random, charset);
            Findings whole = new Findings();
            TextFile.decode(at, bytes, charset, whole);
            List<Finding> found = new Encoding(at, charset)
                    .read(new ByteArrayInputStream(bytes))
                    .flaws();
            assertEquals(whole.toSortedList(), found.stream().sorted().toList(), "round " + round);
        }
    }

    private static byte[] bytes(Random random, Charset charset) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(40) * (random.nextInt(10) == 0 ? 200 : 1);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(60) == 0) {
                text.append(ODD.get(random.nextInt(ODD.size())));
            }
        }
        byte[] bytes = text.toString().getBytes(charset);
        if (bytes.length > 0 && random.nextInt(3) == 0 && charset.equals(StandardCharsets.UTF_8)) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xff;
        }
        return bytes;
    }
}
