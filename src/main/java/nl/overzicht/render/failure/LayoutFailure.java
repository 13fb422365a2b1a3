package nl.overzicht.render.failure;

import java.util.function.Predicate;

/** A document that the layout engine cannot set: with the built-in templates a bug, with an author's own theirs to repair. */
public final class LayoutFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String xhtml;
    private final transient Predicate<String> canBeSet;

    /**
     * @param xhtml the document
     * @param canBeSet whether a variant of it can be set; takes as long as setting it
     */
    public LayoutFailure(String xhtml, Predicate<String> canBeSet, Throwable cause) {
        super("a document cannot be set", cause);
        this.xhtml = xhtml;
        this.canBeSet = canBeSet;
    }

    /** The document. */
    public String xhtml() {
        return xhtml;
    }

    /** Whether a variant of the document can be set. */
    public boolean canBeSet(String variant) {
        return canBeSet.test(variant);
    }
}
