package nl.overzicht.publish;

import java.util.regex.Pattern;

/** What a path of the output may look like: nothing that leaves its root, hides itself or differs by system. */
final class OutputPath {

    /** Says to Git that it changes no line endings in the folder. */
    static final String GIT_ATTRIBUTES = ".gitattributes";

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

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
}
