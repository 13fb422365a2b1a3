package nl.overzicht.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was sent, below {@code editions/}: never rendered again.
 *
 * @param id name in its address, as {@code 2026-03-01}
 * @param date of the letter
 * @param title subject of the letter
 * @param reference of the sender; empty: none
 * @param pages of the letter
 * @param correction what it mends in an earlier edition; empty: nothing
 * @param files what it publishes, paths below its folder: the letter, the data
 * @param bytes of these files
 */
public record Edition(
        String id,
        LocalDate date,
        String title,
        Optional<String> reference,
        int pages,
        Optional<Correction> correction,
        List<String> files,
        Bytes bytes) {

    /** The folder of the editions in the content folder. */
    public static final String FOLDER = "editions";

    /** What {@code freeze} writes about an edition. */
    public static final String CARD = "edition.json";

    /** The folder of the sources within an edition. */
    public static final String SOURCES = "content";

    /** The PDF of the letter, below the folder. */
    public String letter() {
        return files.stream()
                .filter(file -> !file.contains("/") && file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the files of an edition when they are asked for. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * The bytes of a file.
         *
         * @throws java.io.UncheckedIOException when it cannot be read
         */
        byte[] read(String path);
    }
}
