package nl.overzicht.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a path of the output may look like: nothing that leaves its root, hides itself or differs by system. */
final class OutputPath {

    /** Says to Git that it changes no line endings in the folder. */
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

    /** Whether it is a file in a folder of the output, of whatever name: what others put there is named as they like. */
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

    /** A path that another program chose, fit for one line of a console. */
    static String shown(String path) {
        return UNSEEN.matcher(path).replaceAll("\uFFFD");
    }
}
