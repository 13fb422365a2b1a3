package nl.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.load.pdf.PdfFile;
import nl.overzicht.render.pdf.ValidationProfile;

/** With {@code -Pvalidate} veraPDF validates each PDF that a test makes, once. */
public final class PdfFiles {

    private static final boolean IS_ASKED = Boolean.getBoolean("overzicht.validate");
    private static final Set<Integer> SEEN = ConcurrentHashMap.newKeySet();

    private PdfFiles() {}

    /** What a command made: the PDFs below its output, or in the editions of its content. */
    public static void of(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (!IS_ASKED || words.size() < 2 || words.contains("--help")) {
            return;
        }
        switch (words.get(0)) {
            case "build", "review" -> {
                assertTrue(words.contains("-o"), () -> "where is what was made: " + words);
                in(Path.of(words.get(words.indexOf("-o") + 1)));
            }
            case "freeze" -> in(Path.of(words.get(1)).resolve("editions"));
            default -> {
                // Makes none.
            }
        }
    }

    /** One PDF. */
    public static void of(byte[] pdf) {
        if (IS_ASKED) {
            check(pdf, "a PDF of a test");
        }
    }

    private static void in(Path made) {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                check(Files.readAllBytes(file), file.toString());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void check(byte[] pdf, String name) {
        String claim = PdfFile.of(pdf).info().flatMap(PdfInfo::standard).orElse("");
        if (!Set.of("PDF/A-2a", "PDF/A-3a").contains(claim) || !SEEN.add(Arrays.hashCode(pdf))) {
            return;
        }
        ValidationProfile archive = claim.endsWith("2a") ? ValidationProfile.PDF_A_2A : ValidationProfile.PDF_A_3A;
        try {
            assertEquals(List.of(), archive.broken(pdf), name);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf), name);
        } catch (Exception failed) {
            throw new IllegalStateException(name, failed);
        }
    }
}
