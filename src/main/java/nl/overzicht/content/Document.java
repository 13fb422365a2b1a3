package nl.overzicht.content;

/**
 * A Markdown text of the author.
 *
 * @param path path below the content folder, as {@code pages/methode.md}
 * @param text the whole text, line ends as {@code \n}
 */
public record Document(String path, String text) {

    /** The path of the letter. */
    public static final String LETTER = "letter.md";

    /** The name without folder and extension, as {@code methode}. */
    public String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
