package nl.overzicht.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.overzicht.finding.Location;

/**
 * The URL that opens an editor at a location in a file.
 *
 * @param pattern such as {@code vscode://file/{file}:{line}:{column}}
 */
public record EditorAddress(String pattern) {

    private static final Pattern RIGHT =
            Pattern.compile("(?i)(?!javascript|data|vbscript|blob)[a-z][a-z0-9+.-]*:.*\\{file}.*");

    private static final Pattern DRIVE = Pattern.compile("^/([A-Za-z]:)");

    /** Whether a pattern contains the place of the file and does not have a scheme that runs a script. */
    public static boolean isRight(String pattern) {
        return RIGHT.matcher(pattern).matches();
    }

    /** The URL for a location. */
    String of(Location at) {
        String file = path(Path.of(at.path()).toAbsolutePath().normalize().toUri());
        return pattern.replace("/{file}", "/" + (file.startsWith("/") ? file.substring(1) : file))
                .replace("{file}", file)
                .replace("{line}", "" + Math.max(1, at.line()))
                .replace("{column}", "" + Math.max(1, at.column()));
    }

    /**
     * The path, percent-encoded so that it is also valid in a query; a path with a Windows drive letter begins without a
     * slash.
     */
    private static String path(URI uri) {
        return DRIVE.matcher(uri.getRawPath())
                .replaceFirst("$1")
                .replace("&", "%26")
                .replace("+", "%2B");
    }
}
