package nl.overzicht.content;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as it was sent, below {@code editions/}: never rendered again.
 *
 * @param id name in its address, such as {@code 2026-03-01}
 * @param date of the letter
 * @param title subject of the letter
 * @param reference of the sender; empty when there is none
 * @param pages of the letter
 * @param correction what it corrects in an earlier edition; empty when it corrects nothing
 * @param earlier the hash that each edition before it had when this one was frozen, by id; empty for an edition that
 *     records none
 * @param others letters with the same text that were sent too; usually empty
 * @param files paths of the published files below its folder: the letters, the data
 * @param bytes reads these files
 */
public record Edition(
        String id,
        LocalDate date,
        String title,
        Optional<String> reference,
        int pages,
        Optional<Correction> correction,
        Map<String, String> earlier,
        List<OtherLetter> others,
        List<String> files,
        Bytes bytes) {

    /** The folder of the editions in the content folder. */
    public static final String FOLDER = "editions";

    /** The file with the properties of an edition, which {@code freeze} writes. */
    public static final String CARD = "edition.json";

    /** The file that lists each file of an edition with its hash. */
    public static final String MANIFEST = "manifest.json";

    /** The folder of the sources within an edition. */
    public static final String SOURCES = "content";

    /**
     * A letter with the same text to somebody else.
     *
     * @param file its PDF, below the folder
     * @param to its recipients
     * @param reference of the sender; empty when there is none
     * @param pages the number of its pages
     */
    public record OtherLetter(String file, String to, Optional<String> reference, int pages) {}

    /** The path of the PDF of the letter below the folder of the edition; the first letter, when there are several. */
    public String letter() {
        return files.stream()
                .filter(file -> !file.contains("/") && file.endsWith(".pdf"))
                .filter(file -> others.stream().map(OtherLetter::file).noneMatch(file::equals))
                .findFirst()
                .orElseThrow();
    }

    /** The number of pages of each letter, by its file. */
    public Map<String, Integer> pagesOfLetters() {
        Map<String, Integer> all = new HashMap<>(Map.of(letter(), pages));
        others.forEach(other -> all.put(other.file(), other.pages()));
        return all;
    }

    /** Reads the files of an edition on request. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * The bytes of a file.
         *
         * @throws UncheckedIOException when it cannot be read
         */
        byte[] read(String path);
    }
}
