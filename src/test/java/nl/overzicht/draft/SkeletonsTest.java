package nl.overzicht.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.overzicht.CommandRun;
import nl.overzicht.Folders;
import nl.overzicht.finding.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init}: a content that is complete at once, beside which the command that it prints last can be typed. */
class SkeletonsTest {

    @TempDir
    private Path folder;

    private static List<Arguments> skeletons() {
        List<Arguments> all = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Skeleton.Kind kind : Skeleton.Kind.values()) {
                all.add(Arguments.of(language.tag(), kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("skeletons")
    void nothingIsToBeSaidOfThemButThatTheyAreMadeUp(String language, String kind) throws IOException {
        Path content = folder.resolve("content");
        CommandRun made = CommandRun.of("init", content.toString(), "--kind", kind, "--lang", language);
        assertEquals(0, made.code(), made::err);
        CommandRun check = CommandRun.of("check", content.toString(), "--lang", language);
        List<String> found =
                check.out().lines().filter(line -> !line.startsWith(" ")).toList();
        assertEquals(1, found.size(), check::out);
        assertTrue(found.get(0).contains("data/sources.yaml:5:12: notice SET-14 "), check::out);
        assertEquals(0, check.code(), check::err);
        assertTrue(Files.readString(content.resolve("report.yaml")).contains("\nlanguage: " + language + "\n"));
        for (String name : List.of("report.yaml", "data/programme.yaml", "data/streams.yaml", "data/sources.yaml")) {
            assertTrue(Files.readString(content.resolve(name)).contains("# "), () -> "nothing explained: " + name);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("skeletons")
    @Tag("slow")
    void theCommandAtItsEndMakesSiteAndLetter(String language, String kind) throws IOException {
        Path content = folder.resolve("my content");
        CommandRun made = CommandRun.of("init", content.toString(), "--kind", kind, "--lang", language);
        String proposed =
                made.err().strip().lines().reduce("", (before, line) -> line).strip();
        assertEquals(
                "overzicht build \"" + content + "\" -o \"" + content + "-output\""
                        + (language.equals("en") ? " --lang en" : ""),
                proposed);
        CommandRun build = CommandRun.of("build", content.toString(), "-o", content + "-output");
        assertEquals(0, build.code(), build::err);
        Path output = folder.resolve("my content-output");
        assertTrue(Files.exists(output.resolve("site/index.html")));
        try (Stream<Path> files = Files.list(output);
                PDDocument letter =
                        Loader.loadPDF(files.filter(file -> file.toString().endsWith(".pdf"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            assertEquals(2, letter.getNumberOfPages());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("skeletons")
    void noneIsFinalBeforeItsBlanksAreFilledIn(String language, String kind) throws IOException {
        Path content = folder.resolve("content");
        CommandRun.of("init", content.toString(), "--kind", kind, "--lang", language);
        Path report = content.resolve("report.yaml");
        String ofDraft = Files.readString(report)
                .replace("state: example", "state: draft")
                .replaceAll("# (date|reference):", "$1:");
        Files.writeString(report, ofDraft);
        CommandRun draft = CommandRun.of("check", content.toString(), "--lang", language);
        assertEquals(0, draft.code(), draft::out);
        Files.writeString(report, ofDraft.replace("state: draft", "state: final"));
        CommandRun last = CommandRun.of("check", content.toString(), "--lang", language);
        assertEquals(1, last.code(), last::out);
        for (String file : List.of("report.yaml", "letter.md", "pages/index.md")) {
            assertTrue(draft.out().contains("warning SET-10") && draft.out().contains(file), draft::out);
            assertTrue(last.out().matches("(?s).*" + file + ":\\d+:\\d+: error SET-11.*"), last::out);
        }
    }

    @Test
    void withoutAKindItIsTheLetterOfAMinister() throws IOException {
        CommandRun.of("init", folder.resolve("a").toString());
        CommandRun.of("init", folder.resolve("b").toString(), "--kind", "ministry", "--lang", "nl");
        assertEquals(Folders.texts(folder.resolve("a")), Folders.texts(folder.resolve("b")));
        assertTrue(Files.readString(folder.resolve("a/report.yaml")).contains("Tweede Kamer"));
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        assertEquals(0, CommandRun.of("init", content.toString()).code());
        assertEquals(0, CommandRun.of("check", content.toString()).code());
        assertEquals(List.of("content"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes/todo.txt", "content", "content/.hidden", "content/report.yaml"})
    void replacesNothing(String there) throws IOException {
        Path file = folder.resolve(there);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
        Map<String, String> before = Folders.texts(folder);
        String target = there.startsWith("notes") ? "notes" : "content";
        CommandRun made = CommandRun.of("init", folder.resolve(target).toString());
        assertEquals(2, made.code());
        assertTrue(made.err().contains("is er al en is geen lege map"), made::err);
        assertEquals(before, Folders.texts(folder));
    }

    @Test
    void aKindThatIsNone() throws IOException {
        CommandRun made = CommandRun.of("init", folder.resolve("content").toString(), "--kind", "province");
        assertEquals(2, made.code());
        assertTrue(made.err().contains("'province'") && made.err().contains("municipality"), made::err);
        assertFalse(Files.exists(folder.resolve("content")));
    }

    @Test
    void whereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        CommandRun made = CommandRun.of("init", file.resolve("content").toString());
        assertEquals(74, made.code(), made::err);
        assertEquals(List.of("file"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
