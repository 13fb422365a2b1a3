package nl.overzicht.load.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.overzicht.content.Edition;
import nl.overzicht.finding.Findings;
import nl.overzicht.load.file.Folder;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;

/**
 * The files from which a report was made, unchanged: all files of the content folder except hidden ones and earlier editions.
 */
public final class SourceFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final Folder folder;
    private final Findings findings;
    private final Map<String, byte[]> files = new TreeMap<>();

    private SourceFiles(Folder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * The bytes by path below the folder, with forward slashes. A file that cannot be read, or whose name cannot be stored, is
     * a finding and is absent.
     *
     * @param directory the content folder
     */
    public static Map<String, byte[]> of(Path directory, Findings findings) {
        return Folder.open(directory, findings)
                .map(folder -> {
                    SourceFiles sources = new SourceFiles(folder, findings);
                    sources.read("");
                    return sources.files;
                })
                .orElse(Map.of());
    }

    /** Whether the path is an existing folder. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** The content folder that a user means: the sources of an edition, or the folder itself. */
    public static Path folder(Path given) {
        return Files.isRegularFile(given.resolve(Edition.CARD)) ? given.resolve(Edition.SOURCES) : given;
    }

    private void read(String path) {
        for (String name : folder.names(path)) {
            String below = path.isEmpty() ? name : path + "/" + name;
            if (!NAME.matcher(name).matches()) {
                findings.add(FileRule.ODD_NAME.at(folder.place(AlikeNames.toLine(below)), name));
            } else if (!below.equals(Edition.FOLDER)) {
                readOne(below);
            }
        }
    }

    private void readOne(String path) {
        if (folder.isFolder(path)) {
            read(path);
        } else {
            folder.read(path, Reading.MOST_FROZEN).ifPresent(bytes -> files.put(path, bytes));
        }
    }
}
