package nl.overzicht.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The pages on which each address is linked to. */
public final class LinkPages {

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,4}");

    private LinkPages() {}

    /**
     * Page numbers by address: as printed where pages have labels, else counted from 1. For several documents
     * (letters with one text) the pages of all.
     *
     * @param documents bytes of PDFs
     */
    public static SortedMap<String, SortedSet<Integer>> of(List<byte[]> documents) {
        SortedMap<String, SortedSet<Integer>> pages = new TreeMap<>();
        documents.forEach(pdf -> collect(pdf, pages));
        return pages;
    }

    private static void collect(byte[] pdf, SortedMap<String, SortedSet<Integer>> pages) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            String[] printed = labels == null ? new String[0] : labels.getLabelsByPageIndices();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                int number =
                        page < printed.length && ARABIC.matcher(printed[page]).matches()
                                ? Integer.parseInt(printed[page])
                                : page + 1;
                for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
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
