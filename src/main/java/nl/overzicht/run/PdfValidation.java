package nl.overzicht.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.pdf.PdfFile;
import nl.overzicht.publish.Output.WrittenFile;
import nl.overzicht.publish.Verification;
import nl.overzicht.validator.VeraPdf;

/**
 * Runs veraPDF over the PDFs that the program made: letters and factsheets, in an output or an edition. Attachments of the
 * author are skipped, since the program makes no claim about them.
 *
 * @param folder of the output or the edition
 * @param validator the veraPDF jar
 */
public record PdfValidation(Path folder, Path validator) {

    /** The PDF/A profiles that our documents claim, with their names in veraPDF. */
    private static final Map<String, String> ARCHIVE = Map.of("PDF/A-2a", "2a", "PDF/A-3a", "3a");

    private static final String ATTACHMENTS = "site/attachments/";
    private static final String ACCESSIBLE = "ua1";

    /**
     * Validates each PDF; blocks until the validator has ended.
     *
     * @param listed the files that the manifest names, by path
     * @param findings receives VER-10 and VER-11
     * @return the number of PDFs
     * @throws IOException when the folder cannot be read or the validator cannot be started
     */
    public int check(SortedMap<String, WrittenFile> listed, Findings findings) throws IOException {
        Map<String, Map<Path, String>> files = new TreeMap<>();
        Map<String, String> standards = standards(listed.values());
        standards.forEach((path, standard) -> {
            Path shown = folder.resolve(path);
            for (String profile : List.of(standard, ACCESSIBLE)) {
                files.computeIfAbsent(profile, none -> new TreeMap<>())
                        .put(
                                shown.toAbsolutePath().normalize(),
                                shown.toString().replace('\\', '/'));
            }
        });
        new VeraPdf(validator, findings).check(files);
        return standards.size();
    }

    /** The PDF/A profile that each of our documents claims, by path; of documents with equal bytes only the first is listed. */
    private Map<String, String> standards(Collection<WrittenFile> listed) throws IOException {
        Map<String, String> standards = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (WrittenFile file : listed) {
            Optional<byte[]> bytes =
                    file.pages().isPresent() ? Verification.read(folder, file.path()) : Optional.empty();
            if (bytes.isPresent() && seen.add(file.sha256())) {
                standard(bytes.get()).ifPresent(standard -> standards.put(file.path(), standard));
            }
        }
        standards.keySet().removeIf(path -> path.startsWith(ATTACHMENTS));
        return standards;
    }

    /** Whether the jar of the validator exists. */
    public boolean isPossible() {
        return new VeraPdf(validator, new Findings()).isThere();
    }

    /** The PDF/A profile that a file claims, by its name in veraPDF; empty when it is no document of ours. */
    private static Optional<String> standard(byte[] pdf) {
        return PdfFile.of(pdf).info().flatMap(PdfInfo::standard).map(ARCHIVE::get);
    }
}
