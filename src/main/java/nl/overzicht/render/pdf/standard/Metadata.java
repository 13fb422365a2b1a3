package nl.overzicht.render.pdf.standard;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.type.AbstractField;
import org.apache.xmpbox.type.AbstractSimpleProperty;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/**
 * Checks the metadata (ISO 19005-2, 6.6; ISO 14289-1, 5): it must name the standards, and equal the information dictionary.
 *
 * @param document the parsed document
 * @param part of PDF/A that it must conform to
 * @param flaws receives what is wrong
 */
record Metadata(PDDocument document, int part, Flaws flaws) {

    private static final String ACCESSIBLE = "http://www.aiim.org/pdfua/ns/id/";

    void check() throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            flaws.add(StandardRule.LACKS, PdfLocation.WHOLE, "Metadata");
            return;
        }
        try {
            XMPMetadata xmp = new DomXmpParser().parse(metadata.toByteArray());
            compare(xmp);
            new MetadataForm(xmp, flaws).check();
        } catch (XmpParsingException | BadFieldValueException wrong) {
            flaws.add(StandardRule.METADATA, PdfLocation.WHOLE, String.valueOf(wrong.getMessage()));
        }
    }

    private void compare(XMPMetadata xmp) throws BadFieldValueException {
        PDFAIdentificationSchema archive = xmp.getPDFAIdentificationSchema();
        same("pdfaid:part", archive == null ? null : String.valueOf(archive.getPart()), String.valueOf(part));
        same("pdfaid:conformance", archive == null ? null : archive.getConformance(), "A");
        XMPSchema accessible = xmp.getSchema(ACCESSIBLE);
        boolean isPresent = accessible != null && accessible.getProperty("part") instanceof AbstractSimpleProperty;
        same("pdfuaid:part", isPresent ? text(accessible.getProperty("part")) : null, "1");
        PDDocumentInformation info = document.getDocumentInformation();
        DublinCoreSchema core = xmp.getDublinCoreSchema();
        same("dc:title", core == null ? null : core.getTitle(), info.getTitle());
        same("dc:description", core == null ? null : core.getDescription(), info.getSubject());
    }

    private static String text(AbstractField field) {
        return ((AbstractSimpleProperty) field).getStringValue();
    }

    private void same(String property, String value, String wanted) {
        if (value == null || value.isBlank() || !value.equals(wanted)) {
            flaws.add(
                    StandardRule.OTHER_VALUE,
                    PdfLocation.WHOLE,
                    property,
                    String.valueOf(value),
                    String.valueOf(wanted));
        }
    }
}
