package nl.overzicht.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The house style of an organisation for its letters, as names of files in {@code theme/}.
 *
 * @param logo in place of the neutral ribbon and wordmark; empty for those
 * @param typeface of letter and charts; empty for DejaVu Sans
 */
public record LetterLook(Optional<Logo> logo, Optional<Typeface> typeface) {

    /** The names of its files. */
    public Set<String> files() {
        Set<String> files = new TreeSet<>();
        logo.ifPresent(logo -> files.add(logo.file()));
        typeface.ifPresent(typeface -> files.addAll(typeface.files()));
        return files;
    }

    /**
     * A logo on paper.
     *
     * @param file a PNG or JPEG in {@code theme/}
     * @param alt its alternative text
     * @param fromEdge whether it begins at the upper edge of the paper, as a ribbon does
     * @param picture dimensions of the file as it is published
     */
    public record Logo(String file, String alt, boolean fromEdge, Picture picture) {}

    /**
     * The files of the four cuts of a typeface, TrueType with outlines of their own.
     *
     * @param boldItalic the bold cut when the typeface has none
     */
    public record Typeface(String regular, String bold, String italic, String boldItalic) {

        /** The names of its files. */
        public Set<String> files() {
            return new TreeSet<>(List.of(regular, bold, italic, boldItalic));
        }
    }
}
