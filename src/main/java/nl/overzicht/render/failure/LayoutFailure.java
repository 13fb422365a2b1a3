package nl.overzicht.render.failure;

import java.util.function.Predicate;

/**
 * The layout engine cannot lay out a document. With the built-in templates that is a bug; with an author's own templates the
 * author has to repair it.
 */
public final class LayoutFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String xhtml;
    private final transient Predicate<String> canBeLaidOut;

    /**
     * @param xhtml the document
     * @param canBeLaidOut whether a variant of it can be laid out; takes as long as laying it out
     */
    public LayoutFailure(String xhtml, Predicate<String> canBeLaidOut, Throwable cause) {
        super("a document cannot be laid out", cause);
        this.xhtml = xhtml;
        this.canBeLaidOut = canBeLaidOut;
    }

    /** The XHTML of the document. */
    public String xhtml() {
        return xhtml;
    }

    /** Whether a variant of the document can be laid out. */
    public boolean canBeLaidOut(String variant) {
        return canBeLaidOut.test(variant);
    }
}
