package nl.overzicht.publish;

import java.util.Optional;
import java.util.OptionalInt;

/** The port through which everything is written. */
public interface Output {

    /** Writes a file. */
    void write(String path, byte[] bytes);

    /** Writes a document with its pages. */
    void writeDocument(String path, byte[] bytes, int pages);

    /** What was written. */
    Optional<Written> written(String path);

    /** The bytes written. */
    byte[] read(String path);

    /** One file. */
    record Written(String path, long size, String sha256, OptionalInt pages) {}
}
