package nl.overzicht.render.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What would differ from run to run: times and the file identifier. The time is an input; without one the document has
 * none (rule of truth 5).
 */
final class Identity {

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

    private Identity() {}

    /** Fixes the identity of a document. */
    static void fix(PDDocument document, Optional<Instant> time) throws IOException {
        document.setDocumentId(0L);
        document.getDocumentInformation()
                .setCreationDate(time.map(moment -> GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)))
                        .orElse(null));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed =
                CREATED.matcher(xmp).replaceAll(time.map(Identity::element).orElse(""));
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }

    private static String element(Instant time) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
        return "<xmp:CreateDate>" + format.format(time.atOffset(ZoneOffset.UTC)) + "</xmp:CreateDate>";
    }
}
