package nl.overzicht.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The operations that change the disk, so that a test can make each of them fail. */
interface Disk {

    /** Writes a new file, and creates its parent folders. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Creates a new file and its parent folders; the caller writes and closes it. */
    OutputStream create(Path file) throws IOException;

    /** Writes a file and waits until it is flushed to the disk. */
    void writeThrough(Path file, byte[] bytes) throws IOException;

    /** One rename within a file system. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, or a folder with its contents; does nothing when it does not exist. Does not follow links. */
    void delete(Path path) throws IOException;

    /** Creates a folder and its parents. */
    void createFolder(Path folder) throws IOException;
}
