package nl.overzicht.fix;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.overzicht.finding.Location;

/** The lines that findings are about, each file read once. */
public final class SourceLines {

    private final Map<String, Optional<SourceText>> files = new HashMap<>();

    /** The line at a location without its line end; empty when the file or the line cannot be read. */
    public Optional<String> of(Location at) {
        return files.computeIfAbsent(at.path(), SourceLines::read).flatMap(source -> source.line(at.line()));
    }

    private static Optional<SourceText> read(String path) {
        try {
            return SourceText.of(Path.of(path));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
