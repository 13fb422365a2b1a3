package nl.overzicht.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.render.failure.TemplateFailure;
import nl.overzicht.render.failure.XmlText;
import nl.overzicht.render.template.LanguageView;
import nl.overzicht.render.template.TemplateEngine;
import nl.overzicht.render.template.ViewOf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Sets the parts of a PDF that would differ from run to run, or from one XML library to another: times, the file
 * identifier and the metadata. The time is an input; without one the document has none (rule of truth 5).
 *
 * @param templates of which one is the metadata
 * @param language of the documents
 * @param colourProfile bytes as bundled: the JDK rewrites a profile that it loads, each version in its own way
 * @param time of creation; empty: none
 */
public record Identity(TemplateEngine templates, LanguageView language, byte[] colourProfile, Optional<Instant> time) {

    /** The version of PDF that PDF/A-2, PDF/A-3 and PDF/UA-1 are based on. */
    private static final float VERSION = 1.7f;

    private static final String METADATA = "letter/metadata.ftlh";

    private static final Map<String, String> CLAIMS = new TreeMap<>(Map.of(
            "pdfaid:part", "http://www.aiim.org/pdfa/ns/id/",
            "pdfaid:conformance", "http://www.aiim.org/pdfa/ns/id/",
            "pdfuaid:part", "http://www.aiim.org/pdfua/ns/id/",
            "dc:title", "http://purl.org/dc/elements/1.1/"));

    static final String PRODUCER = "Overzicht";

    /**
     * What the template of the metadata sees.
     *
     * @param document properties of the document
     * @param producer the program
     * @param created time of creation in ISO 8601; empty: none
     */
    @ViewOf(METADATA)
    record MetadataView(DocumentInfo document, String producer, Optional<String> created) {}

    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /**
     * Fixes the identity of a document (ISO 32000-1, 14.3 and 14.4; XMP, ISO 16684-1).
     *
     * @param document open; is modified
     * @param info properties in the information dictionary: the metadata repeat them
     * @throws IOException when the document cannot be changed
     */
    public void fix(PDDocument document, DocumentInfo info) throws IOException {
        // The version in the header: not every archive reads the one that the engine writes in the catalog.
        document.getDocument().setVersion(VERSION);
        document.setDocumentId(0L);
        document.getDocumentInformation()
                .setCreationDate(time.map(moment -> GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)))
                        .orElse(null));
        Optional<String> created = time.map(moment -> XMP.format(moment.atOffset(ZoneOffset.UTC)));
        String metadata = templates.fill(new MetadataView(info, PRODUCER, created), language);
        requireClaims(metadata);
        document.getDocumentCatalog().getMetadata().importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
        COSStream profile =
                document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(colourProfile);
        }
    }

    /**
     * Checks that the metadata claim the standards: an author's template may lack the claims, and a file without them
     * conforms to none.
     */
    private static void requireClaims(String metadata) throws IOException {
        Document read = XmlText.parse(METADATA, metadata);
        CLAIMS.forEach((name, space) -> {
            String local = name.substring(name.indexOf(':') + 1);
            NodeList found = read.getElementsByTagNameNS(space, local);
            if (found.getLength() == 0 || found.item(0).getTextContent().isBlank()) {
                throw failure("%s ontbreekt", "%s is missing", name);
            }
            if (found.getLength() > 1) {
                throw failure("%s staat er vaker dan één keer", "%s is given more than once", name);
            }
            // ISO 19005-2, 6.6.4 and ISO 14289-1, 5 also prescribe the prefixes.
            String written = found.item(0).getNodeName();
            if (name.startsWith("pdf") && !written.equals(name)) {
                throw failure("schrijf %2$s in plaats van %1$s", "write %2$s instead of %1$s", written, name);
            }
        });
    }

    private static TemplateFailure failure(String nl, String en, Object... names) {
        return new TemplateFailure(METADATA, 1, 1, BilingualText.of(nl, en, names));
    }
}
