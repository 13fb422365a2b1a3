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
 * Files of others among what a build made, as a {@code CNAME} in {@code site/}: a next build takes them along.
 *
 * @param paths relative to the output folder
 */
record OtherFiles(Set<String> paths) {

    /**
     * Looks through what the last build made.
     *
     * @param entries names of what it made at the top of the folder
     * @param files paths of what it made
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

    /** What cannot be written is found before anything is made, and not in the middle of a swap. */
    static void requireWritable(Path folder) throws IOException {
        try {
            if (!Files.isWritable(folder)) {
                // The system knows the reason, as a medium that is read-only.
                Files.delete(Files.createTempFile(folder, ".overzicht-", ""));
            } else if (!Files.isExecutable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
        } catch (AccessDeniedException denied) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** Those that have the place of a new file or folder, or a name that cannot be written down. */
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

    /** The folders in which a path lies. */
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
