package nl.overzicht.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file embedded in a PDF/A-3 document, with its relationship to the document (ISO 19005-3, 6.8 and annex E).
 *
 * @param name file name, optionally with folders, such as {@code content/report.yaml}
 * @param mediaType as {@code text/csv}
 * @param relationship of the file to the document
 * @param bytes of the file
 */
public record AssociatedFile(String name, String mediaType, Relationship relationship, byte[] bytes) {

    /** The values of AFRelationship that we use. */
    public enum Relationship {
        /** The document shows the data in the file. */
        DATA("Data"),
        /** The document was made from the file. */
        SOURCE("Source"),
        /** The file supplements the document. */
        SUPPLEMENT("Supplement");

        private final COSName name;

        Relationship(String name) {
            this.name = COSName.getPDFName(name);
        }
    }

    /** Whether its name has a folder. */
    public boolean isInFolder() {
        return name.indexOf('/') >= 0;
    }

    /**
     * Embeds files into a document.
     *
     * @param descriptions one for each file, shown in the list of attachments of a PDF reader
     * @param time modification date of the files; empty: none
     */
    public static void attach(
            List<AssociatedFile> files,
            Function<AssociatedFile, String> descriptions,
            Optional<Instant> time,
            PDDocument document)
            throws IOException {
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (AssociatedFile file : files) {
            PDComplexFileSpecification specification = file.specification(time, document);
            specification.setFileDescription(descriptions.apply(file));
            byName.put(file.name(), specification);
            associated.add(specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    /** The MD5 checksum that ISO 32000-1 (table 46) asks for; it detects damage, not forgery. */
    private byte[] md5() {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PDComplexFileSpecification specification(Optional<Instant> time, PDDocument document) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype(mediaType);
        embedded.setSize(bytes.length);
        time.map(moment -> GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)))
                .ifPresent(moment -> {
                    embedded.setCreationDate(moment);
                    embedded.setModDate(moment);
                });
        embedded.getCOSObject().getCOSDictionary(COSName.PARAMS).setItem("CheckSum", new COSString(md5()));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setItem(COSName.getPDFName("AFRelationship"), relationship.name);
        return specification;
    }
}
