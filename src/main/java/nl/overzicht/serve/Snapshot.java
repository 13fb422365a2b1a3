package nl.overzicht.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The files of some folders as they are at one moment, by what differs after a save: size, time and which file it is, since a
 * save by rename gives another file. A folder that is not there has none. Hidden files and those that an editor makes beside
 * the one that it saves do not count.
 *
 * @param files a mark by path
 */
record Snapshot(Map<Path, Mark> files) {

    private static final Pattern PASSING =
            Pattern.compile("\\..*|.*~|#.*#|.*\\.(tmp|swp|swx|bak|part|crdownload)|4913");

    /** What differs when a file was written; {@code file} is empty where the file system has no such key. */
    record Mark(long size, long time, String file) {}

    /** The files below these folders, links followed. */
    static Snapshot of(List<Path> folders) {
        Map<Path, Mark> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(
                        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Marks(folder, files));
            } catch (IOException gone) {
                // It was deleted while we looked: the next snapshot has none of it.
            }
        }
        return new Snapshot(files);
    }

    private static final class Marks extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, Mark> files;

        Marks(Path root, Map<Path, Mark> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !isPassing(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isPassing(file)) {
                String key = Objects.toString(attributes.fileKey(), "");
                files.put(
                        file,
                        new Mark(
                                attributes.size(), attributes.lastModifiedTime().toMillis(), key));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link in a cycle, or a file that was deleted meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isPassing(Path path) {
            return PASSING.matcher(Objects.toString(path.getFileName(), "")).matches();
        }
    }
}
