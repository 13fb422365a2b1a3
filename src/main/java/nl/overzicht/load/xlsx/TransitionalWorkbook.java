package nl.overzicht.load.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.zip.Deflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.overzicht.load.file.LargeFile;
import nl.overzicht.load.rule.UnsafeWorkbookRule;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook in the form that the library reads. The standard has a second form, Strict, and cells with dates as text, both of
 * which the library refuses. The parts with these are converted in a copy in memory, since nothing but the output is written to
 * disk.
 */
final class TransitionalWorkbook {

    /** The greatest size of a workbook that is copied, compressed, in bytes. */
    private static final long MOST_BYTES = 100_000_000;

    private TransitionalWorkbook() {}

    /**
     * The workbook with these parts converted.
     *
     * @throws UnsafeWorkbook when the copy would be too large for memory
     */
    static InputStream of(LargeFile file, Set<String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setPath(file.path()).get();
                ZipArchiveOutputStream copy = new ZipArchiveOutputStream(bytes)) {
            copy.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (parts.contains(entry.getName())) {
                    copy.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    try (InputStream in = zip.getInputStream(entry)) {
                        write(in, copy);
                    }
                    copy.closeArchiveEntry();
                } else {
                    copy.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
                if (bytes.size() > MOST_BYTES) {
                    throw new UnsafeWorkbook(UnsafeWorkbookRule.TOO_LARGE);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void write(InputStream in, ZipArchiveOutputStream copy) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        try {
            XMLStreamWriter writer = new OutputFactoryImpl().createXMLStreamWriter(copy, "UTF-8");
            new TransitionalPart(factory.createXMLStreamReader(in), writer).write();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }
}
