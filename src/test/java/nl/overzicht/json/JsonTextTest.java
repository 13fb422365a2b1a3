package nl.overzicht.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSON of which no more is held than what is being written. */
class JsonTextTest {

    private static final int MANY = 100_000;

    private final StringWriter text = new StringWriter();
    private int made;
    private int most;

    /** So do facts come: groups of streams in one stream. */
    @Test
    void aStreamOfStreamsIsWrittenAsItComes() {
        Stream<Integer> values = Stream.of(0, 1)
                .flatMap(group -> IntStream.range(0, MANY).boxed())
                .peek(this::measure);
        JsonText.write(JsonText.object("facts", values), text);
        assertEquals(2 * MANY, text.toString().lines().count() - 4);
        assertTrue(most < 2_000, "so many values were waiting: " + most);
    }

    private void measure(int value) {
        made++;
        long written = text.getBuffer().length() / "    0,\n".length();
        if (written < made) {
            most = Math.max(most, (int) (made - written));
        }
    }
}
