package nl.overzicht.validator;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.validator.ValidatorReport.BrokenRule;
import nl.overzicht.validator.ValidatorReport.Verdict;

/**
 * veraPDF's command line, started once for each standard.
 *
 * @param jar with all that it needs, such as {@code greenfield-apps-1.30.2.jar} in the folder where it is installed
 * @param findings receives VER-10, a finding for each rule that a file breaks, and VER-11
 */
public record VeraPdf(Path jar, Findings findings) {

    private static final String MAIN = "org.verapdf.apps.GreenfieldCliWrapper";

    /** The validator's names of standards, and those that people know. */
    private static final Map<String, String> STANDARDS =
            new TreeMap<>(Map.of("2a", "PDF/A-2a", "3a", "PDF/A-3a", "ua1", "PDF/UA-1"));

    /** Whether there is such a file. */
    public boolean isThere() {
        return Files.isRegularFile(jar);
    }

    /**
     * Validates files; blocks until the validator has ended.
     *
     * @param files for each standard ({@code 2a}, {@code 3a} or {@code ua1}) the files that must conform to it, by path,
     *     with the path that the user knows as value
     * @throws IOException when the validator cannot be started or read
     */
    public void check(Map<String, Map<Path, String>> files) throws IOException {
        for (Map.Entry<String, Map<Path, String>> entry : new TreeMap<>(files).entrySet()) {
            if (!entry.getValue().isEmpty()) {
                check(entry.getKey(), entry.getValue());
            }
        }
    }

    private void check(String standard, Map<Path, String> files) throws IOException {
        Process process = new ProcessBuilder(command(standard, List.copyOf(files.keySet())))
                .redirectError(Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        Map<Path, Verdict> verdicts;
        try (InputStream printed = process.getInputStream()) {
            verdicts = ValidatorReport.read(printed.readAllBytes());
        }
        int code = await(process);
        files.forEach((file, shown) -> report(standard, Location.of(shown), verdicts.get(file), code));
    }

    private List<String> command(String standard, List<Path> files) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Djava.awt.headless=true", "-cp", jar.toString(), MAIN));
        command.addAll(List.of("--flavour", standard, "--format", "xml", "--maxfailuresdisplayed", "1"));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    private void report(String standard, Location at, Verdict verdict, int code) {
        String name = STANDARDS.getOrDefault(standard, standard.toUpperCase(Locale.ROOT));
        if (verdict == null || !verdict.isWhole()) {
            String reason = verdict == null ? "exit code " + code : verdict.failure();
            findings.add(ValidatorRule.NO_REPORT.at(at, name, BilingualText.same(BilingualText.toLine(reason))));
            return;
        }
        for (BrokenRule broken : verdict.broken()) {
            BilingualText description = BilingualText.same(
                    broken.description().replaceAll("\\s+", " ").strip());
            findings.add(ValidatorRule.BROKEN.at(at, broken.rule(), name, broken.count(), description));
        }
    }
}
