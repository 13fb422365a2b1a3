package nl.overzicht.load.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;

/**
 * FILE-12: names in a folder that differ only in case. Windows and macOS treat them as one file, so that one would be lost when
 * the site is copied there.
 */
public final class AlikeNames {

    private AlikeNames() {}

    /**
     * Adds a finding for each of these names except the first.
     *
     * @param folder below the content folder, such as {@code attachments}
     */
    public static void check(Reading reading, String folder) {
        Map<String, String> first = new HashMap<>();
        for (String name : reading.folder().names(folder)) {
            String other = first.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                String path = toLine(folder + "/" + name);
                reading.findings().add(FileRule.ALIKE_NAMES.at(reading.folder().place(path), toLine(other)));
            }
        }
    }

    /** A file name with invisible characters replaced by question marks, for use in messages. */
    public static String toLine(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
