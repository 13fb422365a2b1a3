package nl.overzicht.hyphenation;

/** A dictionary that cannot be read. */
public final class BadDictionary extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String part;

    /**
     * @param line from 1
     * @param part of the line that is wrong
     */
    BadDictionary(int line, String part) {
        super("line " + line + ": " + part);
        this.line = line;
        this.part = part;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** What is there, at most 40 characters. */
    public String part() {
        return part.substring(0, Math.min(part.length(), 40));
    }
}
