package nl.overzicht.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The steps that change the disk, so that a test can let each of them fail. */
interface Disk {

    /** Writes a new file, with the folders above it. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Begins a new file, with the folders above it; the caller writes and closes it. */
    OutputStream create(Path file) throws IOException;

    /** Writes a new file and waits until the disk has it. */
    void writeThrough(Path file, byte[] bytes) throws IOException;

    /** One rename within a file system. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, or a folder with all in it; nothing when it is not there. Follows no link. */
    void delete(Path path) throws IOException;

    /** Makes a folder and those above it. */
    void createFolder(Path folder) throws IOException;
}
