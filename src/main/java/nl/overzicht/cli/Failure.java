package nl.overzicht.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why reading or writing failed, with the file.
 *
 * @param words of the commands
 */
record Failure(CommandWords words) {

    /** Whether a run ended because the machine could not read or write. */
    static boolean isOfDisk(Exception failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }

    /** The cause in words: some exceptions of the JDK have only the file for a message. */
    String explain(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof AccessDeniedException denied) {
            return words.get("failed.access", denied.getFile());
        }
        if (cause instanceof NoSuchFileException missing) {
            return words.get("failed.missing", missing.getFile());
        }
        if (cause instanceof NotDirectoryException file) {
            return words.get("failed.noFolder", file.getFile());
        }
        boolean bare = cause instanceof FileSystemException system && system.getReason() == null;
        return bare || cause.getMessage() == null
                ? cause.getClass().getSimpleName() + ": " + cause.getMessage()
                : cause.getMessage();
    }
}
