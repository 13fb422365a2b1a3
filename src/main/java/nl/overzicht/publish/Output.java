package nl.overzicht.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The port through which everything is written. Paths are relative and separated by {@code /}, such as {@code
 * site/index.html}.
 */
public interface Output {

    /**
     * Writes a file.
     *
     * @throws IllegalArgumentException when the path leaves its root or is hidden
     * @throws IllegalStateException when the path was written before, regardless of case
     * @throws UncheckedIOException when writing fails
     */
    void write(String path, byte[] bytes);

    /**
     * Writes a file in pieces, so that a large one is never in memory as a whole; otherwise as {@link #write(String,
     * byte[])}. The content may write other files meanwhile.
     */
    default void write(String path, Content content) {
        write(path, content.bytes());
    }

    /** Writes a document with its number of pages, at least 1; otherwise as {@link #write(String, byte[])}. */
    void writeDocument(String path, byte[] bytes, int pages);

    /** The file that was written under a path; empty when there is none. */
    Optional<WrittenFile> findWritten(String path);

    /**
     * The same for a caller that only needs the size. An output that makes files on request may give the size of the
     * last version first.
     */
    default Optional<WrittenFile> describe(String path) {
        return findWritten(path);
    }

    /**
     * The bytes that were written under a path.
     *
     * @throws IllegalStateException when no file was written there
     * @throws UncheckedIOException when reading fails
     */
    byte[] read(String path);

    /** The content of a file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all of it, in pieces of any size.
         *
         * @param file stays open
         * @throws IOException when the file fails
         */
        void writeTo(OutputStream file) throws IOException;

        /** All of it in memory, for a small file. */
        default byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                writeTo(bytes);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return bytes.toByteArray();
        }
    }

    /**
     * A file that was written.
     *
     * @param path relative to the output folder
     * @param size in bytes
     * @param sha256 in hexadecimal, lower case
     * @param pages of a document; empty for other files
     */
    record WrittenFile(String path, long size, String sha256, OptionalInt pages) {}
}
