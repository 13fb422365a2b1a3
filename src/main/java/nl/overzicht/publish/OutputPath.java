package nl.overzicht.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The form of a path in the output: it does not leave the root, is not hidden and is the same on each system. */
final class OutputPath {

    /** The one hidden file: it keeps Git from changing line endings in the folder. */
    static final String GIT_ATTRIBUTES = ".gitattributes";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\uFFFD]");

    private OutputPath() {}

    /**
     * The path itself.
     *
     * @throws IllegalArgumentException when it is not safe
     */
    static String check(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("no path of the output: " + path);
        }
        return path;
    }

    static boolean isSafe(String path) {
        return SAFE.matcher(path).matches() || path.equals(GIT_ATTRIBUTES);
    }

    /**
     * Whether it is below a folder of the output. The name may have any form, since others choose those of their files.
     */
    static boolean isBelow(String path) {
        try {
            Path parsed = Path.of(path);
            return !UNSEEN.matcher(path).find()
                    && !parsed.isAbsolute()
                    && parsed.getNameCount() > 1
                    && parsed.equals(parsed.normalize())
                    && !parsed.startsWith("..");
        } catch (InvalidPathException unknown) {
            return false;
        }
    }

    /** A path that another program chose, made printable on one line of a console. */
    static String toLine(String path) {
        return UNSEEN.matcher(path).replaceAll("\uFFFD");
    }
}
