package nl.overzicht.load.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * The content folder. Reads files by their paths below it, and never a file outside. A file that cannot be read is a finding.
 */
public final class Folder {

    private final Path root;
    private final Path realRoot;
    private final String shown;
    private final Findings findings;

    private Folder(Path root, Path realRoot, String shown, Findings findings) {
        this.root = root;
        this.realRoot = realRoot;
        this.shown = shown;
        this.findings = findings;
    }

    /** Opens the folder that the user gave; empty, with a finding, when it is not a folder. */
    public static Optional<Folder> open(Path given, Findings findings) {
        String shown = given.toString().replace('\\', '/');
        try {
            if (Files.isDirectory(given)) {
                return Optional.of(new Folder(given, given.toRealPath(), shown, findings));
            }
        } catch (IOException unreadable) {
            findings.add(FileRule.NOT_READABLE.at(Location.of(shown)));
            return Optional.empty();
        }
        findings.add(FileRule.FILE_MISSING.at(Location.of(shown)));
        return Optional.empty();
    }

    /** The same folder with another receiver of findings. */
    public Folder with(Findings others) {
        return new Folder(root, realRoot, shown, others);
    }

    /** The current contents of the files below a path. */
    public FileMarks marks(String path, FileMarks before) {
        return FileMarks.of(root.resolve(path), before);
    }

    /** The location of a file as a whole, shown with the folder as the user gave it. */
    public Location place(String path) {
        return Location.of(path).withPrefix(shown);
    }

    /** Whether the path exists, readable or not. */
    public boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * The bytes of a file; empty, with a finding, when it is missing, too large or may not be read.
     *
     * @param path below this folder, with forward slashes
     * @param limit greatest size in bytes
     */
    public Optional<byte[]> read(String path, int limit) {
        if (!has(path)) {
            findings.add(FileRule.FILE_MISSING.at(place(path)));
            return Optional.empty();
        }
        try {
            return readExisting(path, limit);
        } catch (IOException unreadable) {
            unreadable(path);
            return Optional.empty();
        }
    }

    private Optional<byte[]> readExisting(String path, int limit) throws IOException {
        Optional<Path> real = real(path);
        if (real.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(real.get())) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
        }
        findings.add(FileRule.TOO_LARGE.at(place(path), limit / 1_000_000));
        return Optional.empty();
    }

    private Optional<Path> real(String path) throws IOException {
        Path real = root.resolve(path).toRealPath();
        if (!real.startsWith(realRoot)) {
            findings.add(FileRule.OUTSIDE.at(place(path)));
            return Optional.empty();
        }
        if (!Files.isRegularFile(real)) {
            findings.add(FileRule.NOT_READABLE.at(place(path)));
            return Optional.empty();
        }
        return Optional.of(real);
    }

    /**
     * A file that is read piece by piece; empty, with a finding, when it is missing, too large or may not be read.
     *
     * @param limit greatest size in bytes
     */
    public Optional<LargeFile> open(String path, long limit) {
        if (!has(path)) {
            findings.add(FileRule.FILE_MISSING.at(place(path)));
            return Optional.empty();
        }
        try {
            Optional<Path> real = real(path);
            if (real.isPresent() && Files.size(real.get()) > limit) {
                findings.add(FileRule.TOO_LARGE.at(place(path), limit / 1_000_000));
                return Optional.empty();
            }
            return real.isPresent() ? Optional.of(LargeFile.of(place(path), real.get())) : Optional.empty();
        } catch (IOException unreadable) {
            unreadable(path);
            return Optional.empty();
        }
    }

    /** Whether a file has more than this many bytes; false when its size cannot be read. */
    public boolean isLargerThan(String path, long bytes) {
        return root.resolve(path).toFile().length() > bytes;
    }

    /** The content folder as the user gave it. */
    public String displayName() {
        return shown;
    }

    /**
     * The names in a folder, sorted, without {@link SystemFiles}; none when there is no such folder.
     * The empty path is the content folder itself.
     */
    public List<String> names(String path) {
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            if (!folder.toRealPath().startsWith(realRoot)) {
                findings.add(FileRule.OUTSIDE.at(place(path)));
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> !SystemFiles.matches(name))
                        .sorted()
                        .toList();
            }
        } catch (IOException unreadable) {
            unreadable(path);
            return List.of();
        }
    }

    /** Whether a file with this name exists in the parent of this folder. */
    public boolean isBeside(String name) {
        return Files.isRegularFile(realRoot.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether this path is a folder. */
    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path));
    }

    /**
     * Reports a file that cannot be read.
     *
     * @throws UncheckedIOException when the cause is not the file, such as too many open files
     */
    private void unreadable(String path) {
        try {
            Files.newDirectoryStream(realRoot).close();
            findings.add(FileRule.NOT_READABLE.at(place(path)));
        } catch (AccessDeniedException | NoSuchFileException closed) {
            findings.add(FileRule.NOT_READABLE.at(place(path)));
        } catch (IOException nothing) {
            throw new UncheckedIOException(nothing);
        }
    }
}
