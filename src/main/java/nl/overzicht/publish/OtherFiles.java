package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overzicht.publish.Output.WrittenFile;

/**
 * Files of others within the folders of a build, such as a {@code CNAME} in {@code site/}: the next build keeps them.
 *
 * @param paths relative to the output folder
 */
record OtherFiles(Set<String> paths) {

    /**
     * Searches the folders that the last build made.
     *
     * @param entries names that it made at the top of the folder
     * @param files paths of the files that it made
     * @throws IOException when nothing can be moved out of a folder among them
     */
    static OtherFiles find(Path output, Set<String> entries, Set<String> files) throws IOException {
        Set<String> others = new TreeSet<>();
        for (String entry : entries) {
            Path top = output.resolve(entry);
            if (Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(top, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                            throws IOException {
                        requireWritable(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        others.add(output.relativize(file).toString().replace('\\', '/'));
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        others.removeAll(files);
        return new OtherFiles(others);
    }

    /** Fails before anything is made, not in the middle of a swap. */
    static void requireWritable(Path folder) throws IOException {
        try {
            if (!Files.isWritable(folder)) {
                // Fails with the reason that the system gives, such as a read-only medium.
                Files.delete(Files.createTempFile(folder, ".overzicht-", ""));
            } else if (!Files.isExecutable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Those whose path is that of a new file or folder, or cannot be written in a journal. */
    Set<String> findConflicts(Collection<WrittenFile> made) {
        Set<String> files = made.stream().map(file -> key(file.path())).collect(Collectors.toSet());
        Set<String> folders = new TreeSet<>();
        files.forEach(file -> folders.addAll(parents(file)));
        return paths.stream()
                .filter(path -> !OutputPath.isBelow(path)
                        || files.contains(key(path))
                        || folders.contains(key(path))
                        || parents(key(path)).stream().anyMatch(files::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All parent folders of a path. */
    private static Set<String> parents(String path) {
        Set<String> folders = new TreeSet<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
