package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a user names for a build, and the reasons why it cannot be used.
 *
 * @param output as the user gave it; it need not exist
 */
public record Destination(Path output) {

    /** A file of a published edition that the output of a build does not have. */
    static final String EDITION = "edition.json";

    /** What a folder may hold before its first build: our own note, and what a new file system has. */
    private static final List<String> HARMLESS =
            List.of("README.md", "lost+found", WorkFolder.INSIDE, Amendment.WORKPLACE);

    /**
     * Whether a path lies in a folder, or is that folder, symbolic links followed.
     *
     * @throws IOException when a path cannot be resolved
     */
    public static boolean isIn(Path inner, Path outer) throws IOException {
        Optional<Path> within = real(inner);
        Optional<Path> whole = real(outer);
        return within.isPresent() && whole.isPresent() && within.get().startsWith(whole.get());
    }

    /**
     * The frozen edition that this is, lies in or holds: what was sent is never built over. Empty: there is none.
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

    /** Names of what others have in a folder in which no build of ours is, sorted; none in any other case. */
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

    /** The path with links followed as far as it exists; empty for the root of a file system. */
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
