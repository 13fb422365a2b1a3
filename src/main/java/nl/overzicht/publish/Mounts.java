package nl.overzicht.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Folders on which another file system is mounted, or another part of the same one: nothing can be renamed into or out of
 * them, nor can they be moved themselves.
 */
final class Mounts {

    /** As Linux lists them: the fifth field is the mount point, with spaces and the like in octal. */
    private static final Path LIST = Path.of("/proc/self/mountinfo");

    private static final int FIELD = 4;
    private static final int OCTAL = 8;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    private Mounts() {}

    /** The folder itself when it is one, and all below it. Without a list of Linux only the folder, by its device. */
    static Set<Path> of(Path folder) throws IOException {
        Set<Path> mounts = new TreeSet<>();
        if (!Files.getFileStore(folder)
                .equals(Files.getFileStore(folder.resolve("..").normalize()))) {
            mounts.add(folder);
        }
        if (Files.isReadable(LIST)) {
            try (Stream<String> lines = Files.lines(LIST)) {
                lines.map(Mounts::place)
                        .filter(place -> place.startsWith(folder))
                        .forEach(mounts::add);
            }
        }
        return mounts;
    }

    private static Path place(String line) {
        Matcher escaped = ESCAPED.matcher(line.split(" ")[FIELD]);
        return Path.of(escaped.replaceAll(
                found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), OCTAL))));
    }
}
