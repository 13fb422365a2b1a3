package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.pdf.PdfFile;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.publish.Verification;
import nl.overzicht.validator.VeraPdf;

/**
 * The real validator over the PDFs that we made: letters and factsheets, in an output or an edition. What an author attached is not
 * ours, and keeps what it keeps.
 *
 * @param folder of the output or the edition
 * @param validator its jar
 */
public record PdfValidation(Path folder, Path validator) {

    /** The names of our standards for the validator. */
    private static final Map<String, String> ARCHIVE = Map.of("PDF/A-2a", "2a", "PDF/A-3a", "3a");

    private static final String ATTACHMENTS = "site/attachments/";
    private static final String ACCESSIBLE = "ua1";

    /**
     * Validates each; blocks until the validator has ended.
     *
     * @param findings receives VER-10 and VER-11
     * @return the number of PDFs
     * @throws IOException when the folder cannot be read or the validator cannot be started
     */
    public int check(Findings findings) throws IOException {
        Map<String, Map<Path, String>> files = new TreeMap<>();
        Map<String, String> standards = standards();
        standards.forEach((path, standard) -> {
            Path shown = folder.resolve(path);
            for (String each : List.of(standard, ACCESSIBLE)) {
                files.computeIfAbsent(each, none -> new TreeMap<>())
                        .put(
                                shown.toAbsolutePath().normalize(),
                                shown.toString().replace('\\', '/'));
            }
        });
        new VeraPdf(validator, findings).check(files);
        return standards.size();
    }

    /** What our documents claim to keep, by path; of two with the same bytes the first. */
    private Map<String, String> standards() throws IOException {
        Map<String, String> standards = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (WrittenFile file : Verification.listed(folder).values()) {
            Optional<byte[]> bytes =
                    file.pages().isPresent() ? Verification.read(folder, file.path()) : Optional.empty();
            if (bytes.isPresent() && seen.add(file.sha256())) {
                standard(bytes.get()).ifPresent(standard -> standards.put(file.path(), standard));
            }
        }
        standards.keySet().removeIf(path -> path.startsWith(ATTACHMENTS));
        return standards;
    }

    /** Whether there is a validator. */
    public boolean isPossible() {
        return new VeraPdf(validator, new Findings()).isThere();
    }

    /** What a file claims to keep, in the validator's words; empty: nothing of ours. */
    private static Optional<String> standard(byte[] pdf) {
        return PdfFile.of(pdf).info().flatMap(PdfInfo::standard).map(ARCHIVE::get);
    }
}
