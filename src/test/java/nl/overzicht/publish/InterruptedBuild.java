package nl.overzicht.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.overzicht.finding.Findings;

/** A build on a disk that may fail, or on which the process is killed. */
final class InterruptedBuild {

    private InterruptedBuild() {}

    /**
     * Publishes files as the command does. A killed build closes nothing, but its lock ends with its process.
     *
     * @param files texts by path; when empty, the attempt only recovers what an earlier build left
     */
    static void attempt(Path output, Disk disk, Map<String, String> files) throws IOException {
        Publisher publisher = new Publisher(output, disk);
        Staging staging = null;
        try {
            staging = publisher.begin(new Findings()).orElseThrow();
            Staging open = staging;
            files.forEach((path, text) -> open.write(path, text.getBytes(StandardCharsets.UTF_8)));
            if (!files.isEmpty()) {
                publisher.publish(staging, new Findings());
            }
            staging.close();
        } catch (DyingDisk.Killed killed) {
            if (staging != null) {
                staging.dropLock();
            }
        } catch (IOException | UncheckedIOException failed) {
            if (staging != null) {
                staging.close();
            }
        }
    }
}
