package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.publish.Verification;

/**
 * Compares an output or a frozen edition with its manifest, and the links of its pages with the files in it.
 *
 * @param folder as the user gave it
 * @param findings receives VER-1 to VER-9
 */
public record OutputVerification(Path folder, Findings findings) {

    /**
     * Compares the files, and reads the manifest once.
     *
     * @return the files that the manifest names, by path; empty, with a finding, when there is no readable manifest
     * @throws IOException when the folder cannot be read
     */
    public Optional<SortedMap<String, WrittenFile>> run() throws IOException {
        Optional<SortedMap<String, WrittenFile>> listed =
                new Verification(folder, findings, FrozenReports::pages).run();
        if (listed.isPresent()) {
            new LinkedFiles(folder, findings).check(listed.get());
        }
        return listed;
    }
}
