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
 * Mount points, bind mounts included: nothing can be renamed into or out of them, and they cannot be moved themselves.
 */
final class Mounts {

    /** The list of Linux: the fifth field is the mount point, with white space escaped in octal. */
    private static final Path LIST = Path.of("/proc/self/mountinfo");

    private static final int FIELD = 4;
    private static final int OCTAL = 8;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    private Mounts() {}

    /**
     * The folder itself when it is a mount point, and all mount points below it. Without the list of Linux only the
     * folder, recognised by its device.
     */
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
