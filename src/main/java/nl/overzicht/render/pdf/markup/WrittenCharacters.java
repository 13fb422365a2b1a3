package nl.overzicht.render.pdf.markup;

/** The characters of a text that the engine prints in any case: those that are not white space. */
public final class WrittenCharacters {

    private WrittenCharacters() {}

    /** The number of characters of a text that are not white space. */
    public static int count(String text) {
        return (int) text.chars().filter(WrittenCharacters::isWritten).count();
    }

    /** Whether a character is not white space that the engine can collapse. */
    static boolean isWritten(int character) {
        return character > ' ';
    }

    /** The index of the character that has this many written characters before it. */
    static int offset(String text, int written) {
        int left = written;
        int at = 0;
        while (left > 0 || !isWritten(text.charAt(at))) {
            left -= isWritten(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }
}
