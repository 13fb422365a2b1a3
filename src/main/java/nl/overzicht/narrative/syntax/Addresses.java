package nl.overzicht.narrative.syntax;

import java.util.regex.Pattern;

/** Recognises addresses that lead outside the report. */
public final class Addresses {

    /**
     * Without blanks, control characters and quotes: browsers read an address with these as a different one. Without a
     * user before the host, with which an address can imitate that of another site.
     */
    private static final Pattern EXTERNAL = Pattern.compile(
            "(?i)(https?://[\\p{L}\\p{N}][^\\s\\p{Cntrl}\"<>\\\\/?#@]*+(?:[/?#][^\\s\\p{Cntrl}\"<>\\\\]*+)?"
                    + "|mailto:[^\\s\\p{Cntrl}\"<>\\\\]+@[^\\s\\p{Cntrl}\"<>\\\\]+)");

    private Addresses() {}

    /** Whether an address leads outside the report, by {@code https}, {@code http} or {@code mailto}. */
    public static boolean isExternal(String address) {
        return EXTERNAL.matcher(address).matches();
    }
}
