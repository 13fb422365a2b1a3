package nl.overzicht.render.pdf.standard;

import java.util.Arrays;
import java.util.List;

/**
 * A location in a document.
 *
 * @param page from 1; 0: the document as a whole
 * @param words the text there, as it is extracted; may be empty
 */
record PdfLocation(int page, String words) {

    /** This many words identify a place. */
    private static final int MOST = 6;

    static final PdfLocation WHOLE = new PdfLocation(0, "");

    /** The last words, by which the place is found in the author's files; may be empty. */
    List<String> last() {
        List<String> all = Arrays.stream(words.split("[\\s\\u00a0\\u202f]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
