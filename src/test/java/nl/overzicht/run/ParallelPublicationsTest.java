package nl.overzicht.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.InMemoryOutput;
import nl.overzicht.publish.Output;
import nl.overzicht.report.Publication;
import nl.overzicht.run.ParallelPublications.Part;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Publications that are made at the same time: one that describes a file of another waits for it, and a failure is
 * reported.
 */
class ParallelPublicationsTest {

    private static final String LETTER = "letter.pdf";

    private final InMemoryOutput kept = new InMemoryOutput();

    @Test
    void whoSaysSomethingOfAFileWaitsForIt() {
        Publication letter = (report, output, findings) -> {
            pause();
            output.writeDocument(LETTER, new byte[7], 3);
        };
        Publication site = (report, output, findings) -> {
            long size = output.findWritten(LETTER).orElseThrow().size();
            output.write("size", new byte[] {(byte) size, (byte) output.read(LETTER).length});
        };
        render(Part.alone(site), new Part(letter, LETTER::equals));
        assertEquals(List.of((byte) 7, (byte) 7), List.of(kept.read("size")[0], kept.read("size")[1]));
    }

    @Test
    void aFileThatFailedIsNotThereAndItsFailureIsReported() {
        IllegalStateException failure = new IllegalStateException("no letter");
        Publication letter = (report, output, findings) -> {
            pause();
            throw failure;
        };
        Publication site = (report, output, findings) -> {
            assertEquals(Optional.empty(), output.findWritten(LETTER));
            output.write("site", new byte[0]);
        };
        Throwable thrown = assertThrows(
                IllegalStateException.class, () -> render(new Part(letter, LETTER::equals), Part.alone(site)));
        assertSame(failure, thrown);
        assertTrue(kept.findWritten("site").isPresent());
    }

    private void render(Part... parts) {
        Output output = kept;
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> new ParallelPublications(List.of(parts)).render(null, output, new Findings()));
    }

    /** So that the other part asks first, on most machines. */
    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
