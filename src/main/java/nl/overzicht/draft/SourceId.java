package nl.overzicht.draft;

import nl.overzicht.unicode.Slug;

/** Makes the id of the source that stands for a foreign file. */
public final class SourceId {

    private SourceId() {}

    /** The id for a file name; it begins with a letter or a digit and is never empty. */
    public static String of(String file) {
        String id = Slug.of(file.substring(0, Math.max(0, file.lastIndexOf('.'))));
        return id.isEmpty() ? "tabel" : id.substring(0, Math.min(60, id.length()));
    }
}
