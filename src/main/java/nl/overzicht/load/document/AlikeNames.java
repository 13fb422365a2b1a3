package nl.overzicht.load.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.overzicht.load.rule.FileRule;
import nl.overzicht.load.run.Reading;

/**
 * FILE-12: names in a folder that differ in capitals only. On the disks of Windows and macOS the two are one file, so that one
 * would be lost when the site is copied there.
 */
public final class AlikeNames {

    private AlikeNames() {}

    /**
     * Adds a finding for each such name but the first.
     *
     * @param folder below the content folder, such as {@code attachments}
     */
    public static void check(Reading reading, String folder) {
        Map<String, String> first = new HashMap<>();
        for (String name : reading.folder().names(folder)) {
            String other = first.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (other != null) {
                String path = shown(folder + "/" + name);
                reading.findings().add(FileRule.ALIKE_NAMES.at(reading.folder().place(path), shown(other)));
            }
        }
    }

    /** A file name that is safe to print. */
    public static String shown(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
