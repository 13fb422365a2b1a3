package nl.overzicht.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.Folders;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Publisher;
import nl.overzicht.publish.Staging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the journal that a killed build left: the next one begins, or says why not, and touches nothing of others. */
@Tag("fuzz")
class JournalFuzz {

    private static final Path PARENT = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("journal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> corpus() {
        return Stream.of(
                        "install site\ninstall kamerbrief.pdf\nremove manifest.json\n",
                        "install ../beside\nremove ../beside\n",
                        "remove ..\nremove .\nremove /\ninstall \n",
                        "install a/b\r\nremove \0\n",
                        "")
                .map(journal -> journal.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("corpus")
    @FuzzTest(maxDuration = "10s")
    void anyJournalIsRecovered(byte[] journal) throws IOException {
        Path beside = Files.createDirectories(PARENT.resolve("beside")).resolve("kept.txt");
        Files.writeString(beside, "kept");
        Path output = Files.createDirectories(PARENT.resolve("output"));
        Path place = Files.createDirectories(PARENT.resolve(".overzicht-output"));
        Files.createDirectories(place.resolve("new/site"));
        Files.write(place.resolve("journal"), journal);
        try {
            Optional<Staging> begun = Publisher.of(output).begin(new Findings());
            if (begun.isPresent()) {
                begun.get().close();
            }
        } catch (IOException disk) {
            // The command says it and ends with 74.
        } finally {
            assertEquals("kept", Files.readString(beside));
            Folders.delete(place);
            Folders.delete(output);
        }
    }
}
