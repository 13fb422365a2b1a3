package nl.overzicht.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** On which pages of documents each address is linked to. */
public final class LinkPages {

    private LinkPages() {}

    /** Page numbers from 1, by address; of several documents, which have one text, those of any. */
    public static SortedMap<String, SortedSet<Integer>> of(List<byte[]> documents) {
        SortedMap<String, SortedSet<Integer>> pages = new TreeMap<>();
        documents.forEach(pdf -> collect(pdf, pages));
        return pages;
    }

    private static void collect(byte[] pdf, SortedMap<String, SortedSet<Integer>> pages) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                for (PDAnnotation annotation : document.getPage(number - 1).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                        pages.computeIfAbsent(to.getURI(), address -> new TreeSet<>())
                                .add(number);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
