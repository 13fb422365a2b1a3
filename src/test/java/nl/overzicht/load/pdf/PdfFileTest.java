package nl.overzicht.load.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.overzicht.DefaultReport;
import nl.overzicht.ProcessorTime;
import nl.overzicht.content.PdfInfo;
import nl.overzicht.load.pdf.PdfFile.State;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read from real PDFs, and from files that are not PDFs. */
@Tag("slow")
public class PdfFileTest {

    private static final String ELEMENTS = "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>";

    @Test
    void titlePagesAndClaim() throws IOException {
        assertEquals(open("Raming", 3, "PDF/A-3b"), PdfFile.of(pdf(3, "Raming", xmp("", ELEMENTS))));
    }

    @Test
    void aClaimInAttributes() throws IOException {
        byte[] pdf = pdf(1, "Raming", xmp(" pdfaid:part='2' pdfaid:conformance='A'", ""));
        assertEquals(open("Raming", 1, "PDF/A-2a"), PdfFile.of(pdf));
    }

    @Test
    void noTitleAndNoClaim() throws IOException {
        assertEquals(open(null, 1, null), PdfFile.of(pdf(1, " ", "")));
    }

    @Test
    void theTitleOfTheMetadataGoesFirst() throws IOException {
        String title = "<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Alt><rdf:li xml:lang='x-default'>"
                + "De raming</rdf:li></rdf:Alt></dc:title>";
        assertEquals(open("De raming", 1, null), PdfFile.of(pdf(1, "Word - concept.docx", xmp("", title))));
    }

    @Test
    void ourOwnLetter() {
        PdfInfo info = PdfFile.of(DefaultReport.letter()).info().orElseThrow();
        assertEquals(Optional.of("PDF/A-2a"), info.standard());
    }

    @Test
    void encryptedForReadersOrForOwnersOnly() throws IOException {
        assertEquals(State.ENCRYPTED, PdfFile.of(encrypt("geheim")).state());
        assertEquals(State.ENCRYPTED, PdfFile.of(encrypt("")).state());
    }

    @Test
    void broken() throws IOException {
        byte[] pdf = pdf(1, "Raming", "");
        assertEquals(State.BROKEN, PdfFile.of(new byte[0]).state());
        assertEquals(
                State.BROKEN,
                PdfFile.of("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)).state());
        assertEquals(
                State.BROKEN, PdfFile.of(Arrays.copyOf(pdf, pdf.length / 3)).state());
    }

    @Test
    void hostileMetadataAreNone() throws IOException {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
        assertEquals(open("Raming", 1, null), PdfFile.of(pdf(1, "Raming", entity)));
        String bomb = xmp("", ELEMENTS + " ".repeat(3_000_000));
        assertEquals(open("Raming", 1, null), PdfFile.of(pdf(1, "Raming", bomb)));
    }

    @Test
    void deepNestingEndsSoon() {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n";
        State state = ProcessorTime.atMost(
                Duration.ofSeconds(20),
                () -> PdfFile.of(deep.getBytes(StandardCharsets.US_ASCII)).state());
        assertEquals(State.BROKEN, state);
    }

    private static PdfFile open(String title, int pages, String standard) {
        PdfInfo info = new PdfInfo(Optional.ofNullable(title), pages, Optional.ofNullable(standard));
        return new PdfFile(State.OPEN, Optional.of(info));
    }

    /** Makes a PDF for a test. */
    public static byte[] pdf(int pages, String title, String xmp) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle(title);
            if (!xmp.isEmpty()) {
                byte[] bytes = xmp.getBytes(StandardCharsets.UTF_8);
                document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes)));
            }
            return bytes(document);
        }
    }

    private static byte[] encrypt(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("eigenaar", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static String xmp(String attributes, String inner) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'" + attributes + ">"
                + inner + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    }
}
