package nl.overzicht.load.theme;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.file.TextFile;
import nl.overzicht.load.rule.ThemeRule;

/**
 * Checks the requests that a file of a theme makes a browser send. Allowed are other files of the theme, and pictures
 * or fonts embedded in the file itself. An address that cannot be determined is not allowed.
 *
 * @param file with the requests
 * @param names of the files of the theme
 * @param findings receives the requests that are not allowed
 */
record BrowserRequests(TextFile file, Collection<String> names, Findings findings) {

    private static final int MOST_SHOWN = 100;

    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)data:(image/|font/|application/(x-)?font).*", Pattern.DOTALL);

    /** Addresses with a scheme or a host, or from the root of the server. Browsers treat a backslash as a slash. */
    private static final Pattern OTHER_HOST_ADDRESS =
            Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|[/\\\\]).*", Pattern.DOTALL);

    /** Checks an address as the browser resolves it: without escapes and surrounding blanks. */
    void checkAddress(Location place, String address) {
        String clean = address.replaceAll("[\\t\\n\\f\\r]", "").strip();
        if (clean.isEmpty() || clean.startsWith("#") || EMBEDDED.matcher(clean).matches()) {
            return;
        }
        String name = clean.replaceFirst("^\\./", "").replaceFirst("[#?].*", "");
        if (OTHER_HOST_ADDRESS.matcher(clean).matches()) {
            findings.add(ThemeRule.OTHER_HOST.at(place, toLine(clean)));
        } else if (!names.contains(name)) {
            findings.add(ThemeRule.notInTheme(place, toLine(name), names));
        }
    }

    /** Reports a construct whose requests cannot be determined. */
    void reportUnclear(Location place, String what) {
        findings.add(ThemeRule.OBSCURE.at(place, toLine(what)));
    }

    /** Reports that the file is not valid in its format. */
    void reportUnreadable(Location place, String format) {
        findings.add(ThemeRule.UNREADABLE.at(place, format.toUpperCase(Locale.ROOT)));
    }

    /** The location of a line and a column in the file, both 1-based; lower values become 1. */
    Location at(int line, int column) {
        return new Location(file.at().path(), Math.max(1, line), Math.max(1, column));
    }

    private static String toLine(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "\u2026";
    }
}
