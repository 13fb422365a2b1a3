package nl.overzicht.load.pdf;

import java.io.IOException;
import java.util.Optional;
import nl.overzicht.content.PdfInfo;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that was inspected.
 *
 * @param state whether it can be published
 * @param info its properties; empty unless it is not encrypted and valid
 */
public record PdfFile(State state, Optional<PdfInfo> info) {

    /** Whether a PDF can be published. */
    public enum State {
        OPEN,
        /** It requires a password, or restricts its use without one. */
        ENCRYPTED,
        /** It is not a PDF, or it is damaged. */
        BROKEN
    }

    /** Inspects a file; never fails, whatever the bytes are. */
    public static PdfFile of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return new PdfFile(State.ENCRYPTED, Optional.empty());
            }
            int pages = document.getNumberOfPages();
            return pages == 0 ? broken() : new PdfFile(State.OPEN, Optional.of(info(document, pages)));
        } catch (InvalidPasswordException locked) {
            return new PdfFile(State.ENCRYPTED, Optional.empty());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return broken();
        }
    }

    private static PdfFile broken() {
        return new PdfFile(State.BROKEN, Optional.empty());
    }

    private static PdfInfo info(PDDocument document, int pages) {
        Optional<XmpMetadata> metadata = XmpMetadata.of(document.getDocumentCatalog());
        Optional<String> title = metadata.flatMap(XmpMetadata::title)
                .or(() -> Optional.ofNullable(document.getDocumentInformation().getTitle()))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        return new PdfInfo(title, pages, metadata.flatMap(XmpMetadata::standard));
    }
}
