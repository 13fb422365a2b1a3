package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overzicht.CoastReport;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF/A-3a: the letter embeds the files that it is made from, with the same bytes as on the site. */
@Tag("slow")
class DataInLetterTest {

    private static final String THREE = "pdf:\n  standard: pdf/a-3a\n";

    @TempDir
    private Path folder;

    @Test
    void theFilesAreThoseOfTheSite() throws IOException {
        Path output = build("nl", "state: example\n", THREE + "  sources: false\n");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(output.resolve("kamerbrief.pdf")))) {
            Map<String, PDComplexFileSpecification> files = files(document);
            assertEquals(List.of("facts.json", "letter.md", "statements.csv"), new ArrayList<>(files.keySet()));
            assertFile(files, "statements.csv", "text/csv", "Data", output.resolve("site/data/statements.csv"));
            assertFile(files, "facts.json", "application/json", "Data", output.resolve("site/data/facts.json"));
            assertFile(files, "letter.md", "text/markdown", "Source", DefaultReport.CONTENT.resolve("letter.md"));
            assertEquals(List.of("statements.csv", "facts.json", "letter.md"), associatedFiles(document));
        }
    }

    @Test
    @Tag("long")
    void whatIsInsideMakesTheSameBytesAgain() throws IOException {
        Path first = build("again", "state: draft\ndate: 2026-03-02\n", THREE).resolve("kamerbrief.pdf");
        Path inside = extract(first, folder.resolve("inside"));
        Path second = DefaultReport.build(inside.resolve("content"), folder.resolve("output-second"));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second.resolve("kamerbrief.pdf")));
    }

    @Test
    void ownTemplatesAreInsideToo() throws IOException {
        Path content = content("own", "state: draft\n", THREE);
        Path own = Files.createDirectories(folder.resolve("own-templates"));
        Files.writeString(own.resolve("messages_nl.properties"), "letter.date=Dagtekening\n");
        Path first = folder.resolve("output-own");
        CommandRun.done("build", content.toString(), "-o", first.toString(), "--templates", own.toString());
        Path inside = extract(first.resolve("kamerbrief.pdf"), folder.resolve("inside"));
        Path second = folder.resolve("output-second");
        CommandRun.done(
                "build",
                inside.resolve("content").toString(),
                "-o",
                second.toString(),
                "--templates",
                inside.resolve("templates").toString());
        assertEquals(-1, Files.mismatch(first.resolve("kamerbrief.pdf"), second.resolve("kamerbrief.pdf")));
    }

    @Test
    void eachFileHasItsSizeItsDatesAndItsCheckSum() throws Exception {
        Path output = build("sums", "state: draft\ndate: 2026-03-02\n", THREE);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(output.resolve("kamerbrief.pdf")))) {
            for (PDComplexFileSpecification file : files(document).values()) {
                PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
                byte[] bytes = embedded.toByteArray();
                COSDictionary parameters = embedded.getCOSObject().getCOSDictionary(COSName.PARAMS);
                byte[] sum = ((COSString) parameters.getDictionaryObject("CheckSum")).getBytes();
                assertArrayEquals(MessageDigest.getInstance("MD5").digest(bytes), sum, file.getFileUnicode());
                assertEquals(bytes.length, embedded.getSize());
                assertEquals(
                        "2026-03-02T00:00:00Z",
                        embedded.getModDate().toInstant().toString());
                assertEquals(embedded.getModDate(), embedded.getCreationDate());
            }
        }
    }

    @Test
    @Tag("long")
    void twoBuildsGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(build("one", "state: draft\n").resolve("kamerbrief.pdf"));
        byte[] second = Files.readAllBytes(build("two", "state: draft\n").resolve("kamerbrief.pdf"));
        assertArrayEquals(first, second);
    }

    /** PDF/A-2 does not allow an embedded file of another kind. */
    @Test
    void withoutTheWordThereIsNoFileInside() throws IOException {
        try (PDDocument document = Loader.loadPDF(DefaultReport.letter())) {
            assertEquals(null, document.getDocumentCatalog().getCOSObject().getItem(COSName.AF));
            assertEquals(null, document.getDocumentCatalog().getNames());
        }
    }

    @Test
    @Tag("long")
    void draftsAndFinalLettersBreakNoRuleInEitherLanguage() throws Exception {
        String settled = "state: final\ndate: 2026-03-02\n";
        for (String state : List.of("state: draft\n", settled)) {
            assertValid(build("nl" + state.length(), state));
            Path coast = CoastReport.copy(folder.resolve("coast" + state.length()));
            Path settings = coast.resolve("report.yaml");
            Files.writeString(settings, THREE + Files.readString(settings).replace("state: draft\n", state));
            assertValid(DefaultReport.build(coast, folder.resolve("coast-output" + state.length())));
        }
    }

    private static void assertValid(Path output) throws Exception {
        byte[] pdf = Files.readAllBytes(output.resolve("kamerbrief.pdf"));
        assertEquals(List.of(), ValidationProfile.PDF_A_3A.broken(pdf), output::toString);
        assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(pdf), output::toString);
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument document) throws IOException {
        return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    }

    private static Path extract(Path pdf, Path into) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            for (PDComplexFileSpecification file : files(document).values()) {
                Path path = into.resolve(file.getFileUnicode());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getEmbeddedFileUnicode().toByteArray());
            }
        }
        return into;
    }

    private Path build(String name, String state) throws IOException {
        return build(name, state, THREE);
    }

    private Path build(String name, String state, String pdf) throws IOException {
        return DefaultReport.build(content(name, state, pdf), folder.resolve("output-" + name));
    }

    private Path content(String name, String state, String pdf) throws IOException {
        Path content = DefaultReport.copyToSend(folder.resolve(name));
        Path settings = content.resolve("report.yaml");
        Files.writeString(
                settings,
                pdf
                        + Files.readString(settings)
                                .replace("state: example\n", state)
                                .replace("letter:\n", "letter:\n  reference: 2026-0000001\n"));
        return content;
    }

    private static void assertFile(
            Map<String, PDComplexFileSpecification> files, String name, String type, String relationship, Path same)
            throws IOException {
        PDComplexFileSpecification file = files.get(name);
        assertArrayEquals(
                Files.readAllBytes(same), file.getEmbeddedFileUnicode().toByteArray(), name);
        assertEquals(type, file.getEmbeddedFileUnicode().getSubtype());
        assertEquals(relationship, file.getCOSObject().getNameAsString("AFRelationship"));
        assertEquals(name, file.getFileUnicode());
        assertEquals(false, file.getFileDescription().isBlank());
    }

    private static List<String> associatedFiles(PDDocument document) {
        List<String> names = new ArrayList<>();
        COSArray files = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
        for (COSBase file : files.toList()) {
            COSDictionary dictionary =
                    (COSDictionary) (file instanceof COSObject reference ? reference.getObject() : file);
            names.add(dictionary.getString(COSName.UF));
        }
        return names;
    }
}
