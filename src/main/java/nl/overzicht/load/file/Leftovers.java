package nl.overzicht.load.file;

import java.util.Locale;
import java.util.Set;

/** Files that no author made: those of a system's file manager, of an editor, and of a program that has a document open. */
public final class Leftovers {

    private static final Set<String> OF_SYSTEMS =
            Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r", "$recycle.bin");

    private Leftovers() {}

    /** Whether a name is that of one: hidden, of a system, or as {@code ~$statements.xlsx} and {@code letter.md~}. */
    public static boolean isOne(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || OF_SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }
}
