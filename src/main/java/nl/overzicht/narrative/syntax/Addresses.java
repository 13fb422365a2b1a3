package nl.overzicht.narrative.syntax;

import java.util.regex.Pattern;

/** Which addresses may leave the report. */
public final class Addresses {

    /** No blanks, controls or quotes: what a browser would take as something else is no address. */
    private static final Pattern EXTERNAL = Pattern.compile(
            "(?i)(https?://[\\p{L}\\p{N}][^\\s\\p{Cntrl}\"<>\\\\]*|mailto:[^\\s\\p{Cntrl}\"<>\\\\]+@[^\\s\\p{Cntrl}\"<>\\\\]+)");

    private Addresses() {}

    public static boolean isExternal(String address) {
        return EXTERNAL.matcher(address).matches();
    }
}
