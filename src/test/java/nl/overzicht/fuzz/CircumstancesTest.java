package nl.overzicht.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overzicht.DefaultReport;
import nl.overzicht.Folders;
import nl.overzicht.MissingTool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine lacks is reported as such, with exit code 74; a locale that is none changes nothing. */
@Tag("slow")
class CircumstancesTest {

    private static final Path JAR = Path.of(System.getProperty("overzicht.jar", "target/overzicht.jar"));

    @TempDir
    private Path folder;

    private Path content = Path.of("src/test/resources/findings/base");

    /** With less than 6 the JVM itself does not start, with less than 12 no script of {@code sh}. */
    @ParameterizedTest
    @ValueSource(ints = {12, 40, 52})
    void tooFewFiles(int most) throws Exception {
        ProcessResult ended =
                run(List.of("sh", "-c", "ulimit -n " + most + "; exec \"$@\"", "sh"), List.of(), Map.of());
        assertEquals(74, ended.code, ended.printed);
        assertTrue(ended.printed.contains("ulimit -n 256"), ended.printed);
    }

    /** It is needed for one thing: texts in drawings that only the JDK can set, which copies the font. */
    @Test
    void noFolderForTemporaryFiles() throws Exception {
        Path none = folder.resolve("none");
        List<String> option = List.of("-Djava.io.tmpdir=" + none);
        content = DefaultReport.copyContent(folder.resolve("content"));
        ProcessResult without = run(List.of(), option, Map.of());
        assertEquals(0, without.code, without.printed);
        Path milestones = content.resolve("data/milestones.yaml");
        String text = Files.readString(milestones);
        Files.writeString(milestones, text.replace("Het programma begint", "\u05e1\u05db\u05e8\u05d9\u05dd"));
        ProcessResult needed = run(List.of(), option, Map.of());
        assertEquals(74, needed.code, needed.printed);
        assertTrue(needed.printed.contains(none.toString()), needed.printed);
    }

    /** Ours is the only typeface: text is read again from a document before it is written, and the fonts embedded in it. */
    @Test
    void noFontsOnTheMachine() throws Exception {
        String hide = "for fonts in /usr/share/fonts /usr/local/share/fonts; do "
                + "[ ! -d $fonts ] || mount -t tmpfs none $fonts; done; exec \"$@\"";
        List<String> hidden = List.of("unshare", "-rm", "sh", "-ec", hide, "sh");
        if (new ProcessBuilder("unshare", "-rm", "true").start().waitFor() != 0) {
            MissingTool.skip("FONTS WERE NOT HIDDEN: unshare -rm may not mount here");
        }
        Path home = Files.createDirectories(folder.resolve("home"));
        content = DefaultReport.copyContent(folder.resolve("content"));
        ProcessResult ended = run(hidden, List.of("-Duser.home=" + home), Map.of());
        assertEquals(0, ended.code, ended.printed);
        assertEquals(Map.of(), Folders.texts(home));
    }

    @Test
    void noSuchLocale() throws Exception {
        assertEquals(0, run(List.of(), List.of(), Map.of("LC_ALL", "xx_YY.none", "LANG", "\u0001")).code);
    }

    private record ProcessResult(int code, String printed) {}

    private ProcessResult run(List<String> before, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "build", content.toString(), "-o"));
        command.add(folder.resolve("output").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProcessResult(process.waitFor(), printed);
    }
}
