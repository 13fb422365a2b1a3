package nl.overzicht.draft;

import nl.overzicht.unicode.Slug;

/** The id of the source that a foreign file is. */
public final class SourceId {

    private SourceId() {}

    /** Derived from the name of the file; it begins with a letter or a digit and is never empty. */
    public static String of(String file) {
        String id = Slug.of(file.substring(0, Math.max(0, file.lastIndexOf('.'))));
        return id.isEmpty() ? "tabel" : id.substring(0, Math.min(60, id.length()));
    }
}
