package nl.overzicht.draft;

import nl.overzicht.unicode.Slug;

/** The id of the source that is a file of others. */
public final class SourceId {

    private SourceId() {}

    /** By the name of the file; it begins with a letter or a digit. */
    public static String of(String file) {
        String id = Slug.of(file.substring(0, Math.max(0, file.lastIndexOf('.'))));
        return id.isEmpty() ? "tabel" : id.substring(0, Math.min(60, id.length()));
    }
}
