package nl.overzicht.content;

import nl.overzicht.unicode.NormalText;

/**
 * A Markdown text of the author.
 *
 * @param path path below the content folder, such as {@code pages/methode.md}
 * @param written the whole text as it was written, with {@code \n} as line ends
 */
public record Document(String path, String written) {

    /** The path of the letter. */
    public static final String LETTER = "letter.md";

    /** The path of a progress report in one file. */
    public static final String REPORT = "report.md";

    /** The folder of a progress report in several files. */
    public static final String REPORT_FOLDER = "report/";

    /** Whether it is the progress report, or a part of it. */
    public boolean isOfReport() {
        return path.equals(REPORT) || path.startsWith(REPORT_FOLDER);
    }

    /** The text in normal form. */
    public String text() {
        return NormalText.running(written);
    }

    /** The name without folder and extension, such as {@code methode}. */
    public String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }
}
