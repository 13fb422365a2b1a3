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
 * The files below some folders at one moment, each with the properties that a save changes: size, time, and the identity of the
 * file, since a save by rename creates another file. A folder that does not exist has no files. Hidden files and temporary
 * files of editors are left out.
 *
 * @param files the properties by path
 */
record Snapshot(Map<Path, Mark> files) {

    private static final Pattern PASSING =
            Pattern.compile("\\..*|.*~|#.*#|.*\\.(tmp|swp|swx|bak|part|crdownload)|4913");

    /**
     * The properties that change when a file is written; {@code file} is the identity, empty where the file system has none.
     */
    record Mark(long size, long time, String file) {}

    /** The files below these folders; symbolic links are followed. */
    static Snapshot of(List<Path> folders) {
        Map<Path, Mark> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(
                        folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Marks(folder, files));
            } catch (IOException gone) {
                // The folder was deleted meanwhile; the next snapshot has no files of it.
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

        /** Skips a symbolic link in a cycle, or a file that was deleted meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isPassing(Path path) {
            return PASSING.matcher(Objects.toString(path.getFileName(), "")).matches();
        }
    }
}
