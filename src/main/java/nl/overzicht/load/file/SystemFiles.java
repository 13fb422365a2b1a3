package nl.overzicht.load.file;

import java.util.Locale;
import java.util.Set;

/** Recognises files that no author made: those of file managers, editors, and programs that have a document open. */
public final class SystemFiles {

    private static final Set<String> OF_SYSTEMS =
            Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r", "$recycle.bin");

    private SystemFiles() {}

    /**
     * Whether a name belongs to such a file: hidden, of an operating system, or like {@code ~$statements.xlsx} and {@code
     * letter.md~}.
     */
    public static boolean matches(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
