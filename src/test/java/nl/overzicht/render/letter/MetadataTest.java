package nl.overzicht.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.overzicht.CommandRun;
import nl.overzicht.DefaultReport;
import nl.overzicht.render.pdf.ValidationProfile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The metadata by which an archive finds a PDF: version, date, reference and number among the papers of a Chamber. */
@Tag("slow")
class MetadataTest {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String CUSTOM = "http://ns.adobe.com/pdfx/1.3/";
    private static final String SHEET = "site/factsheets/stroom-woontop.pdf";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotKnownIsNotThere() throws Exception {
        byte[] letter = DefaultReport.letter();
        assertEquals(List.of(), values(letter, DUBLIN_CORE, "identifier"));
        assertEquals(List.of(), values(letter, DUBLIN_CORE, "date"));
        assertEquals(List.of(), values(letter, CUSTOM, "*"));
        assertEquals("%PDF-1.7", header(letter));
    }

    @Test
    void whatIsKnownIsThere() throws Exception {
        Path output = build();
        byte[] letter = Files.readAllBytes(output.resolve("kamerbrief.pdf"));
        assertEquals(List.of("2026-0000012345 & a"), values(letter, DUBLIN_CORE, "identifier"));
        assertEquals(List.of("2026-03-02"), values(letter, DUBLIN_CORE, "date"));
        assertEquals(List.of("30 995"), values(letter, CUSTOM, "Dossiernummer"));
        assertEquals(List.of("106"), values(letter, CUSTOM, "Ondernummer"));
        byte[] sheet = Files.readAllBytes(output.resolve(SHEET));
        assertEquals(List.of("2026-03-02"), values(sheet, DUBLIN_CORE, "date"));
        assertEquals(List.of(), values(sheet, DUBLIN_CORE, "identifier"));
        assertEquals("%PDF-1.7", header(sheet));
    }

    @Test
    @Tag("long")
    void noneOfItBreaksARule() throws Exception {
        Path output = build();
        Path review = folder.resolve("review.pdf");
        CommandRun.done("review", folder.resolve("content").toString(), "-o", review.toString());
        for (Path pdf : List.of(output.resolve("kamerbrief.pdf"), output.resolve(SHEET), review)) {
            byte[] bytes = Files.readAllBytes(pdf);
            assertEquals("%PDF-1.7", header(bytes));
            assertEquals(List.of(), ValidationProfile.PDF_A_2A.broken(bytes), pdf::toString);
            assertEquals(List.of(), ValidationProfile.PDF_UA_1.broken(bytes), pdf::toString);
        }
        assertEquals(List.of("30 995"), values(Files.readAllBytes(review), CUSTOM, "Dossiernummer"));
    }

    private Path build() throws IOException {
        Path settings = DefaultReport.copyToSend(folder.resolve("content")).resolve("report.yaml");
        Files.writeString(
                settings,
                "date: 2026-03-02\n"
                        + Files.readString(settings)
                                .replace(
                                        "letter:\n",
                                        "letter:\n  reference: 2026-0000012345 & a\n  dossier: 30 995\n  number: 106\n"));
        return DefaultReport.build(folder.resolve("content"), folder.resolve("output"));
    }

    private static String header(byte[] pdf) {
        return new String(pdf, 0, 8, StandardCharsets.ISO_8859_1);
    }

    private static List<String> values(byte[] pdf, String namespace, String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] metadata = document.getDocumentCatalog()
                    .getMetadata()
                    .exportXMPMetadata()
                    .readAllBytes();
            Document xml = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(metadata));
            NodeList elements = xml.getElementsByTagNameNS(namespace, name);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                values.add(elements.item(i).getTextContent().strip());
            }
            return values;
        }
    }
}
