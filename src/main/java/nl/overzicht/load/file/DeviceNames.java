package nl.overzicht.load.file;

import java.util.regex.Pattern;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.load.rule.FileRule;

/**
 * FILE-6: names that Windows gives to devices, with any extension, and those that end in a point or a space, which Windows drops.
 * A publication with such a file cannot be copied or unpacked there.
 */
public final class DeviceNames {

    private static final Pattern NAME =
            Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])([ .].*)?|.*[. ]", Pattern.CASE_INSENSITIVE);

    private DeviceNames() {}

    /**
     * Adds a finding when no file can have this name.
     *
     * @param name with or without its extension
     * @param at where the author wrote it
     * @return whether it is such a name
     */
    public static boolean refuse(String name, Location at, Findings findings) {
        boolean isRefused = NAME.matcher(name).matches();
        if (isRefused) {
            findings.add(FileRule.DEVICE_NAME.at(at, name));
        }
        return isRefused;
    }
}
