package nl.overzicht.render.font;

/** A typeface that can be parsed, but that the JDK, which shapes texts from right to left, refuses. */
public final class UnreadableFont extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFont(Throwable cause) {
        super(cause);
    }
}
