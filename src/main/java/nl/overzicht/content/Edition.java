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
 * @param reference of the sender; empty: none
 * @param pages of the letter
 * @param correction what it corrects in an earlier edition; empty: nothing
 * @param earlier of the editions before it, by id, the hash of each when this one was kept; of an old edition none
 * @param others letters with the same text that were sent too; mostly none
 * @param files what it publishes, paths below its folder: the letters, the data
 * @param bytes of these files
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

    /** What {@code freeze} writes about an edition. */
    public static final String CARD = "edition.json";

    /** What names each file of an edition with its hash. */
    public static final String MANIFEST = "manifest.json";

    /** The folder of the sources within an edition. */
    public static final String SOURCES = "content";

    /**
     * A letter with the same text to somebody else.
     *
     * @param file its PDF, below the folder
     * @param to whom it was sent to
     * @param reference of the sender; empty: none
     * @param pages of it
     */
    public record OtherLetter(String file, String to, Optional<String> reference, int pages) {}

    /** Path of the PDF of the letter, of several letters the first, below the folder of the edition. */
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

    /** Reads the files of an edition when they are asked for. */
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
