package nl.overzicht.narrative.syntax;

import java.util.regex.Pattern;

/** Which addresses may leave the report. */
public final class Addresses {

    /**
     * No blanks, controls or quotes: what a browser would take as something else is no address. No user before the host, which
     * makes an address look like that of someone else.
     */
    private static final Pattern EXTERNAL = Pattern.compile(
            "(?i)(https?://[\\p{L}\\p{N}][^\\s\\p{Cntrl}\"<>\\\\/?#@]*+(?:[/?#][^\\s\\p{Cntrl}\"<>\\\\]*+)?"
                    + "|mailto:[^\\s\\p{Cntrl}\"<>\\\\]+@[^\\s\\p{Cntrl}\"<>\\\\]+)");

    private Addresses() {}

    /** Whether an address leads outside of the report: {@code https}, {@code http} or {@code mailto}. */
    public static boolean isExternal(String address) {
        return EXTERNAL.matcher(address).matches();
    }
}
