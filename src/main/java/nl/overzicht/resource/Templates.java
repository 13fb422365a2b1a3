package nl.overzicht.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.content.Resources;
import nl.overzicht.content.ValueCache;
import nl.overzicht.finding.Location;

/**
 * Files from a folder of the author ({@code --templates DIR}), else from the class path: {@code /templates/NAME}, and
 * {@code /NAME} for schemas, rule books, fonts and third-party scripts.
 */
public final class Templates implements Resources {

    /** An author's messages override ours key by key, so that the others need not be copied. */
    private static final Pattern MESSAGES = Pattern.compile("messages_[a-z]+\\.properties");

    private static final String SHIPPED = "/templates/";

    /** Names that cannot leave the root: each segment is not empty and does not begin with a dot. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private static final List<String> AS_NAMED = List.of(
            "schema/",
            "rules/",
            "commands/",
            "draft/",
            "serve/",
            "fonts/",
            "net/sf/jasperreports/fonts/",
            "META-INF/resources/webjars/");

    private final Optional<Path> directory;
    private final Set<String> without;
    private final Optional<Map<String, byte[]>> read;
    private final ValueCache memory = new ValueCache();

    /** @param directory folder of the author's templates; may be empty */
    public Templates(Optional<Path> directory) {
        this(directory, Set.of());
    }

    /**
     * @param directory folder of the author's templates; may be empty
     * @param without names of the author's templates that are ignored
     */
    public Templates(Optional<Path> directory, Set<String> without) {
        this(directory, without, Optional.empty());
    }

    private Templates(Optional<Path> directory, Set<String> without, Optional<Map<String, byte[]>> read) {
        this.directory = directory;
        this.without = without;
        this.read = read;
    }

    /** A snapshot that later changes of the files do not affect. */
    public static Templates read(Optional<Path> directory) {
        Templates now = new Templates(directory);
        Map<String, byte[]> files = new HashMap<>();
        directory.ifPresent(folder -> files(folder).forEach(name -> files.put(name, now.readOwn(name))));
        return new Templates(directory, Set.of(), Optional.of(files));
    }

    @Override
    public <T> T once(Class<T> type, Function<Resources, T> made) {
        return memory.get(type, () -> made.apply(this));
    }

    private byte[] readOwn(String name) {
        try {
            return ownBytes(name).orElse(new byte[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sorted names of the files in a folder; {@link UncheckedIOException} when it cannot be read. */
    public static List<String> files(Path directory) {
        return names(directory, Files::isRegularFile);
    }

    /**
     * The sorted names of the built-in files that an author can replace.
     *
     * @throws IllegalStateException when the program itself cannot be read
     */
    public static List<String> listBuiltIn() {
        URL ours = Objects.requireNonNull(Templates.class.getResource(SHIPPED));
        try {
            if (ours.openConnection() instanceof JarURLConnection jar) {
                return jar.getJarFile().stream()
                        .map(entry -> '/' + entry.getName())
                        .filter(name -> name.startsWith(SHIPPED) && !name.endsWith("/"))
                        .map(name -> name.substring(SHIPPED.length()))
                        .sorted()
                        .toList();
            }
            return files(Path.of(ours.toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("templates of ours cannot be listed", unreadable);
        }
    }

    /** The sorted names of folders in it that have the name of a built-in file; normally none. */
    public static List<String> foldersAsFiles(Path directory) {
        Templates ours = new Templates(Optional.empty());
        return names(
                        directory,
                        path -> Files.isDirectory(path)
                                && path.getFileName().toString().contains("."))
                .stream()
                .filter(name -> ours.find(name).isPresent())
                .toList();
    }

    private static List<String> names(Path directory, Predicate<Path> condition) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(condition)
                    .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean areOwn() {
        return directory.isPresent();
    }

    /** Whether a path is an existing folder. */
    public static boolean isFolder(Path directory) {
        return Files.isDirectory(directory);
    }

    /**
     * The bytes of the file with this name; empty when there is none.
     *
     * @throws IllegalArgumentException when the name could leave the root
     * @throws UncheckedIOException when the file cannot be read or is a link to outside the author's folder
     */
    @Override
    public Optional<byte[]> find(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a resource: " + name);
        }
        try {
            Optional<byte[]> own = ownBytes(name);
            Optional<byte[]> ours = readBuiltIn(name);
            if (own.isPresent() && ours.isPresent() && MESSAGES.matcher(name).matches()) {
                return Optional.of(MessageFiles.merge(ours.get(), own.get()));
            }
            return own.or(() -> ours);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<Location> place(List<String> words) {
        return directory
                .filter(folder -> !words.isEmpty())
                .flatMap(folder -> TemplateWords.place(words, folder, files(folder), this::readOwn));
    }

    @Override
    public Optional<Location> own(String name) {
        return directory
                .filter(folder -> files(folder).contains(name))
                .map(folder -> Location.of(folder.resolve(name).toString()));
    }

    private Optional<byte[]> ownBytes(String name) throws IOException {
        if (read.isPresent()) {
            return Optional.ofNullable(read.get().get(name));
        }
        if (directory.isEmpty()
                || without.contains(name)
                || !Files.isRegularFile(directory.get().resolve(name))) {
            return Optional.empty();
        }
        Path real = directory.get().resolve(name).toRealPath();
        if (!real.startsWith(directory.get().toRealPath())) {
            throw new IOException(name + " leads outside " + directory.get());
        }
        return Optional.of(Files.readAllBytes(real));
    }

    private static Optional<byte[]> readBuiltIn(String name) throws IOException {
        Optional<byte[]> template = resource(SHIPPED + name);
        return template.isEmpty() && AS_NAMED.stream().anyMatch(name::startsWith) ? resource("/" + name) : template;
    }

    private static Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = Templates.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
