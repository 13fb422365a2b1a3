package nl.overzicht.load.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contents of all files below a folder, as hashes by path. Two are equal when all files are, including folders and
 * unreadable files. A file is read again unless its size, time and identity equal those in the earlier marks and its time was
 * clearly past then, since a file may be written twice within one tick of the file system's clock.
 */
public final class FileMarks {

    /** No file system in use has a coarser clock. */
    private static final Duration CLOCK = Duration.ofSeconds(3);

    private static final String FOLDER = "folder";

    private record Mark(FileStamp stamp, Instant seen, String hash) {

        boolean holdsFor(FileStamp now) {
            return stamp.equals(now) && stamp.time().toInstant().plus(CLOCK).isBefore(seen);
        }
    }

    /** The marks of an empty folder. */
    public static final FileMarks NONE = new FileMarks(Map.of());

    private final Map<Path, Mark> marks;

    private FileMarks(Map<Path, Mark> marks) {
        this.marks = marks;
    }

    /**
     * The marks of all files below a path, with symbolic links followed; empty when the path does not exist.
     *
     * @param before earlier marks of the same path
     */
    public static FileMarks of(Path path, FileMarks before) {
        Reader reader = new Reader(before, Clock.systemUTC().instant());
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new FileMarks(reader.found);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileMarks marked && hashes().equals(marked.hashes());
    }

    @Override
    public int hashCode() {
        return hashes().hashCode();
    }

    private Map<Path, String> hashes() {
        return marks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().hash));
    }

    private static final class Reader extends SimpleFileVisitor<Path> {

        private final FileMarks before;
        private final Instant now;
        private final Map<Path, Mark> found = new TreeMap<>();

        Reader(FileMarks before, Instant now) {
            this.before = before;
            this.now = now;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            found.put(folder, new Mark(FileStamp.of(folder, attributes), now, FOLDER));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileStamp stamp = FileStamp.of(file, attributes);
            Mark last = before.marks.get(file);
            found.put(file, new Mark(stamp, now, last != null && last.holdsFor(stamp) ? last.hash : stamp.hash(file)));
            return FileVisitResult.CONTINUE;
        }

        /** Skips for example a dangling symbolic link, or a file that was deleted meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.put(file, new Mark(new FileStamp(0, FileTime.fromMillis(0), "", false), now, FileStamp.UNREADABLE));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
