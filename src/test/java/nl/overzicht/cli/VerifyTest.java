package nl.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.console.ExitCode;
import nl.overzicht.finding.Findings;
import nl.overzicht.publish.DroppedEntriesTest;
import nl.overzicht.publish.Publisher;
import nl.overzicht.publish.Staging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code overzicht verify}: each way in which an output can differ from its build. */
class VerifyTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whatABuildMadeIsWhole() {
        assertEquals(ExitCode.DONE, verify(DefaultReport.output()), err::toString);
        assertEquals("", out.toString());
        assertTrue(
                err.toString().matches("Niets veranderd: \\d+ bestanden zijn zoals de build ze maakte\\.\\R"),
                err::toString);
    }

    @Test
    void aByteChanged() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("site/index.html"), "Home\n");
        assertDiffers(output, "site/index.html:1:1: error VER-1 this file was changed");
    }

    @Test
    void aByteAdded() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("site/index.html"), "home\n\n");
        assertDiffers(output, "site/index.html:1:1: error VER-1 this file was changed");
    }

    @Test
    void aFileLost() throws IOException {
        Path output = publish();
        Files.delete(output.resolve("kamerbrief.pdf"));
        assertDiffers(output, "kamerbrief.pdf:1:1: error VER-2 this file is gone");
    }

    @Test
    void aFileAdded() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("site/extra.html"), "");
        assertDiffers(output, "site/extra.html:1:1: error VER-3 this file was added");
    }

    @Test
    void aLinkInThePlaceOfAFileAndOfAFolder() throws IOException {
        Path output = publish();
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(output.resolve("site"), elsewhere);
        Files.createSymbolicLink(output.resolve("site"), elsewhere);
        assertEquals(ExitCode.FINDINGS, verify(output));
        assertTrue(out.toString().contains("site:1:1: error VER-3"), out::toString);
        assertTrue(out.toString().contains("site/index.html:1:1: error VER-2"), out::toString);
    }

    @Test
    void aNoteOfSomebodyElseBesideTheBuildIsNoDifference() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("README.md"), "mine");
        assertEquals(ExitCode.DONE, verify(output), out::toString);
        assertTrue(out.toString().contains("README.md:1:1: notice VER-6"), out::toString);
    }

    /** A first build that was killed in its swap is finished from its journal. */
    @Test
    void aBuildThatWasCutOffIsFinishedFirst() throws IOException {
        Path output = publish();
        Path workplace = folder.resolve(".overzicht-output");
        Files.createDirectories(workplace.resolve("new"));
        Files.move(output.resolve("site"), workplace.resolve("new/site"));
        Files.move(output.resolve("manifest.json"), workplace.resolve("new/manifest.json"));
        Files.writeString(
                workplace.resolve("journal"), "install kamerbrief.pdf\ninstall manifest.json\ninstall site\n");
        assertEquals(ExitCode.DONE, verify(output), out::toString);
        assertFalse(Files.exists(workplace));
    }

    @Test
    void aDamagedJournalIsReportedAndPutAside() throws IOException {
        Path output = publish();
        Path workplace = folder.resolve(".overzicht-output");
        Files.createDirectories(workplace);
        Files.writeString(workplace.resolve("journal"), "install ../../etc/passwd\n");
        assertEquals(ExitCode.DONE, verify(output), out::toString);
        assertTrue(out.toString().contains(workplace.resolve("journal") + ":1:1: warning PUB-6"), out::toString);
        assertTrue(Files.exists(workplace.resolve("damaged-1/journal")));
        out.getBuffer().setLength(0);
        assertEquals(ExitCode.DONE, verify(output), out::toString);
        assertEquals("", out.toString());
    }

    @Test
    void lineEndingsOfACheckout() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("site/index.html"), "home\r\n");
        assertEquals(ExitCode.FINDINGS, verify(output));
        assertTrue(
                out.toString().contains("site/index.html:1:1: error VER-7 the line endings of this file were changed"),
                out::toString);
        assertFalse(out.toString().contains("VER-1"), out::toString);
    }

    @Test
    void aFolderThatTheManifestNoLongerNames() throws IOException {
        Path output = publish();
        DroppedEntriesTest.drop(output, "site/index.html");
        assertEquals(ExitCode.FINDINGS, verify(output));
        assertTrue(out.toString().contains("site/index.html:1:1: error VER-8"), out::toString);
        assertTrue(out.toString().contains("site/index.html:1:1: error VER-3"), out::toString);
    }

    @Test
    void noOutputAtAll() {
        assertDiffers(folder.resolve("nowhere"), "manifest.json:1:1: error VER-4 there is no manifest here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "not json",
                "{\"files\":[{\"path\":\"../secret\",\"size\":1,\"sha256\":\"%s\"}]}",
                "{\"files\":[{\"path\":\"/etc/passwd\",\"size\":1,\"sha256\":\"%s\"}]}",
                "{\"files\":[{\"path\":\"a\",\"size\":-1,\"sha256\":\"%s\"}]}",
                "{\"files\":[{\"path\":\"a\",\"size\":1,\"sha256\":\"x\"}]}",
                "{\"files\":[]}",
                "{\"files\":[{\"path\":\"a\",\"size\":1,\"sha256\":\"%s\"}]} more",
                "{\"files\":[{\"path\":\"a\",\"size\":1e99,\"sha256\":\"%s\"}]}",
                "{\"files\":[{\"path\":\"a\",\"size\":1,\"sha256\":\"%s\"},"
                        + "{\"path\":\"a\",\"size\":1,\"sha256\":\"%s\"}]}"
            })
    void aManifestOfSomebodyElse(String manifest) throws IOException {
        Path output = publish();
        Files.writeString(folder.resolve("secret"), "s");
        Files.writeString(output.resolve("manifest.json"), manifest.replace("%s", "0".repeat(64)));
        assertDiffers(output, "manifest.json:1:1: error VER-4 this is not a manifest of this program");
        assertFalse(out.toString().contains("secret"), out::toString);
    }

    @Test
    void aManifestNestedWithoutEnd() throws IOException {
        Path output = publish();
        Files.writeString(output.resolve("manifest.json"), "{\"files\":" + "[".repeat(100_000));
        assertDiffers(output, "manifest.json:1:1: error VER-4 this is not a manifest of this program");
    }

    private void assertDiffers(Path output, String expected) {
        assertEquals(ExitCode.FINDINGS, verify(output));
        List<String> lines = out.toString().lines().toList();
        assertEquals(1, lines.size(), out::toString);
        assertTrue(lines.get(0).endsWith(expected), out::toString);
    }

    private Path publish() throws IOException {
        Publisher publisher = Publisher.of(folder.resolve("output"));
        Findings findings = new Findings();
        try (Staging staging = publisher.begin(findings).orElseThrow()) {
            staging.write("site/index.html", "home\n".getBytes(StandardCharsets.UTF_8));
            staging.writeDocument("kamerbrief.pdf", new byte[] {1, 2, 3}, 4);
            assertTrue(publisher.publish(staging, findings));
        }
        return folder.resolve("output");
    }

    private int verify(Path output) {
        return CommandRun.run(
                output.equals(DefaultReport.output())
                        ? new String[] {"verify", output.toString()}
                        : new String[] {"verify", output.toString(), "--lang", "en"},
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }
}
