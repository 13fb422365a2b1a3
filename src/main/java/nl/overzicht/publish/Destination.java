package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a user names for a build, and reasons why it cannot be used.
 *
 * @param output as the user gave it; it need not exist
 */
public record Destination(Path output) {

    /** A file that a published edition has and the output of a build has not. */
    static final String EDITION = "edition.json";

    /**
     * Names that a folder may hold before its first build: our own note and workplaces, and what a new file system has.
     */
    private static final List<String> HARMLESS =
            List.of("README.md", "lost+found", WorkFolder.INSIDE, Amendment.WORKPLACE);

    /**
     * Whether a path lies in a folder or is that folder. Symbolic links are followed.
     *
     * @throws IOException when a path cannot be resolved
     */
    public static boolean isIn(Path inner, Path outer) throws IOException {
        Optional<Path> within = real(inner);
        Optional<Path> whole = real(outer);
        return within.isPresent() && whole.isPresent() && within.get().startsWith(whole.get());
    }

    /**
     * The frozen edition that this folder is, lies in or holds, since a build never overwrites a published edition;
     * empty when there is none.
     *
     * @throws IOException when the folders cannot be read
     */
    public Optional<Path> edition() throws IOException {
        Optional<Path> real = real(output);
        for (Path folder = real.orElse(null); folder != null; folder = folder.getParent()) {
            if (isEdition(folder)) {
                return Optional.of(folder);
            }
        }
        if (real.isEmpty() || !Files.isDirectory(real.get())) {
            return Optional.empty();
        }
        try (Stream<Path> all =
                Files.find(real.get(), Integer.MAX_VALUE, (path, attributes) -> isNamed(path, EDITION))) {
            return all.map(Path::getParent).filter(Destination::isEdition).findFirst();
        }
    }

    private static boolean isEdition(Path folder) {
        return Files.isRegularFile(folder.resolve(EDITION)) && Files.isRegularFile(folder.resolve(Manifest.NAME));
    }

    /** The sorted names of files and folders of others, when the folder has no build of ours; otherwise empty. */
    public List<String> foreign() throws IOException {
        if (!Files.isDirectory(output) || Files.exists(output.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(output)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !HARMLESS.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNamed(Path path, String name) {
        return path.getFileName() != null && path.getFileName().toString().equals(name);
    }

    /** The path with its links followed, as far as it exists; empty for the root of a file system. */
    static Optional<Path> real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            return Optional.empty();
        }
        if (Files.exists(absolute)) {
            Path real = absolute.toRealPath();
            return real.getFileName() == null ? Optional.empty() : Optional.of(real);
        }
        Path parent = real(absolute.getParent()).orElse(absolute.getParent());
        return Optional.of(parent.resolve(absolute.getFileName()));
    }
}
