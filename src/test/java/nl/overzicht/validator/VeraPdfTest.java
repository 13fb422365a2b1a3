package nl.overzicht.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.console.ExitCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify --pdf --validator JAR}: the real validator in a process of its own. */
class VeraPdfTest {

    @TempDir
    private Path folder;

    @Test
    void withoutTheValidatorThereIsAHint() {
        CommandRun run = verify(DefaultReport.output(), "--pdf");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("greenfield-apps"), run::err);
    }

    @Test
    void aJarThatIsNotThere() {
        CommandRun run = verify(DefaultReport.output(), "--pdf", "--validator", "none.jar");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("none.jar is not a file"), run::err);
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void aJarOfAnotherProgram() throws IOException {
        Path other = Files.write(folder.resolve("other.jar"), new byte[] {1, 2, 3});
        CommandRun run = verify(DefaultReport.output(), "--pdf", "--validator", other.toString());
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(
                run.out().contains("kamerbrief.pdf:1:1: error VER-11 not validated against PDF/A-2a: exit code 1"),
                run::out);
    }

    @Test
    @Tag("slow")
    void whatABuildMadeIsValid() throws IOException {
        CommandRun run = verify(DefaultReport.output(), "--pdf", "--validator", validator());
        assertEquals(ExitCode.DONE, run.code(), () -> run.out() + run.err());
        assertTrue(run.err().contains("6 PDFs are valid."), run::err);
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void aRuleThatIsBrokenIsAFinding() throws IOException {
        Path output = Folders.copy(DefaultReport.output(), folder.resolve("output"));
        Path letter = output.resolve("kamerbrief.pdf");
        try (PDDocument document = Loader.loadPDF(letter.toFile())) {
            document.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
            document.save(letter.toFile());
        }
        CommandRun run = verify(output, "--pdf", "--validator", validator());
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("VER-10 breaks rule 7.1-10 of PDF/UA-1 (1x): "), run::out);
        assertTrue(run.err().contains("Not every PDF is valid."), run::err);
    }

    private static CommandRun verify(Path output, String... more) {
        String[] all = Arrays.copyOf(new String[] {"verify", output.toString(), "--lang", "en"}, 4 + more.length);
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandRun.of(all);
    }

    /** A jar that holds nothing but the names of the parts of the validator, which are on the class path of the tests. */
    private String validator() throws IOException {
        String parts = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toUri().toString())
                .collect(Collectors.joining(" "));
        return PathJar.write(folder.resolve("validator.jar"), parts).toString();
    }
}
