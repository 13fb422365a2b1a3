package nl.overzicht.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two builds from one output folder. The lock ends with its process, so that a killed build blocks no other.
 *
 * @param file of the lock
 * @param channel that holds it
 */
record BuildLock(Path file, FileChannel channel) {

    /** The lock; empty when another build holds it. */
    static Optional<BuildLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(channel);
        // The last holder may have deleted the file after we opened it: then our lock protects nothing.
        if (lock.isEmpty() || !Files.exists(file)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new BuildLock(file, channel));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        }
    }

    /** Releases the lock, and deletes its file, and its folder when that is empty. */
    void release() throws IOException {
        if (channel.isOpen()) {
            Files.deleteIfExists(file);
            String[] left = file.getParent().toFile().list();
            if (left != null && left.length == 0) {
                Files.deleteIfExists(file.getParent());
            }
            channel.close();
        }
    }

    /** Releases the lock and leaves its file, as the end of the process does. */
    void drop() throws IOException {
        channel.close();
    }
}
