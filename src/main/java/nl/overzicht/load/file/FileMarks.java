package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the files below a folder hold, by path: equal when all of them are, folders and files that cannot be read included. A
 * file is read again unless its size, time and identity are those of the marks before, and the time was past by then: within
 * the clock of a file system it may have been written twice.
 */
public final class FileMarks {

    /** No file system in use has a coarser clock. */
    private static final Duration CLOCK = Duration.ofSeconds(3);

    private static final int PIECE = 1 << 16;

    private static final String FOLDER = "folder";

    private static final String UNREADABLE = "unreadable";

    /** What a file system says about a file. */
    private record Stamp(long size, FileTime time, String file, boolean isReadable) {}

    private record Mark(Stamp stamp, Instant seen, String hash) {

        boolean holdsFor(Stamp now) {
            return stamp.equals(now) && stamp.time.toInstant().plus(CLOCK).isBefore(seen);
        }
    }

    /** Of no folder. */
    public static final FileMarks NONE = new FileMarks(Map.of());

    private final Map<Path, Mark> marks;

    private FileMarks(Map<Path, Mark> marks) {
        this.marks = marks;
    }

    /**
     * The marks of all below a path, links followed; of what is not there none.
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
            found.put(folder, new Mark(stamp(folder, attributes), now, FOLDER));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Stamp stamp = stamp(file, attributes);
            Mark last = before.marks.get(file);
            found.put(file, new Mark(stamp, now, last != null && last.holdsFor(stamp) ? last.hash : hash(file, stamp)));
            return FileVisitResult.CONTINUE;
        }

        /** As a link that leads nowhere, or a file that was deleted meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.put(file, new Mark(new Stamp(0, FileTime.fromMillis(0), "", false), now, UNREADABLE));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        /** What is not a file, as a pipe, is never opened. */
        private static Stamp stamp(Path path, BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    Objects.toString(attributes.fileKey(), ""),
                    !attributes.isOther() && Files.isReadable(path));
        }

        private static String hash(Path file, Stamp stamp) {
            if (!stamp.isReadable) {
                return UNREADABLE;
            }
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                DigestInputStream read = new DigestInputStream(in, digest);
                byte[] piece = new byte[PIECE];
                while (read.read(piece) >= 0) {}
                return HexFormat.of().formatHex(digest.digest());
            } catch (IOException unreadable) {
                return UNREADABLE;
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
