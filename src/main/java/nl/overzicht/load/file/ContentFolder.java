package nl.overzicht.load.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * The folder that a user gives as content. When it cannot be content, there is one finding with advice for that case, rather
 * than a finding for each missing file.
 *
 * @param given as the user typed it
 */
public record ContentFolder(Path given) {

    private static final String DATA = "data";

    private static final List<String> SIGNS = List.of("report.yaml", "letter.md", DATA);

    /** Opens the folder; empty, with FILE-13 or FILE-4, when it contains no content. */
    public Optional<Folder> open(Findings findings) {
        Optional<Finding> cause = cause().or(() -> signs(given) > 0 ? Optional.empty() : Optional.of(advice()));
        cause.ifPresent(findings::add);
        return cause.isPresent() ? Optional.empty() : Folder.open(given, findings);
    }

    private Location place() {
        return Location.of(given.toString().replace('\\', '/'));
    }

    /** The finding when the path itself is wrong, such as a file or a missing folder; empty when it is a readable folder. */
    private Optional<Finding> cause() {
        if (Files.notExists(given)) {
            return Optional.of(FileRule.NO_FOLDER.at(place()));
        }
        if (Files.exists(given) && !Files.isDirectory(given)) {
            return Optional.of(of(FileKind.of(given.toString())).at(place()));
        }
        Path data = given.resolve(DATA);
        if (!isOpen(given)) {
            return Optional.of(FileRule.NOT_READABLE.at(place()));
        }
        return Files.isDirectory(data) && !isOpen(data)
                ? Optional.of(FileRule.NOT_READABLE.at(Location.of(DATA).withPrefix(place().path())))
                : Optional.empty();
    }

    private static boolean isOpen(Path folder) {
        return Files.isReadable(folder) && Files.isExecutable(folder);
    }

    private static FileRule of(FileKind kind) {
        return switch (kind) {
            case TEXT -> FileRule.TEXT_AS_CONTENT;
            case TABLE, OTHER_TABLE -> FileRule.TABLE_AS_CONTENT;
            default -> FileRule.FILE_AS_CONTENT;
        };
    }

    /**
     * The advice where the content seems to be: in a folder around this one, or in the only subfolder that has all required
     * files.
     */
    private Finding advice() {
        Path above = given.toAbsolutePath().normalize().getParent();
        if (above != null && signs(above) == SIGNS.size()) {
            return FileRule.CONTENT_ABOVE.at(place());
        }
        List<Path> below = subfolders();
        return below.size() == 1
                ? FileRule.CONTENT_BELOW.at(place(), below.get(0).getFileName())
                : FileRule.NO_CONTENT.at(place());
    }

    private static int signs(Path folder) {
        return (int) SIGNS.stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .count();
    }

    private List<Path> subfolders() {
        try (Stream<Path> below = Files.list(given)) {
            return below.filter(path -> signs(path) == SIGNS.size()).limit(2).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
