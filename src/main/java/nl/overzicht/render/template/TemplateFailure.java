package nl.overzicht.render.template;

/** A template that cannot be filled in: ours is a bug, an author's own ({@code --templates}) is theirs to repair. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;
    private final String absent;
    private final String written;

    /**
     * @param template its name, such as {@code site/index.ftlh}
     * @param line from 1
     * @param column from 1
     * @param message what is wrong, one line
     */
    public TemplateFailure(String template, int line, int column, String message) {
        this(template, line, column, message, "", "");
    }

    /**
     * What a template wrote is no XML.
     *
     * @param template its name; empty: unknown
     * @param written the line at which that is seen, as the template filled it in
     */
    public static TemplateFailure ofOutput(String template, String written, String message) {
        return new TemplateFailure(template, 1, 1, message, "", written);
    }

    /**
     * The same for a name that is not there.
     *
     * @param absent the name, such as {@code page.titel}; empty: something else is wrong
     */
    TemplateFailure(String template, int line, int column, String message, String absent) {
        this(template, line, column, message, absent, "");
    }

    private TemplateFailure(String template, int line, int column, String message, String absent, String written) {
        super(message);
        this.template = template;
        this.line = line;
        this.column = column;
        this.absent = absent;
        this.written = written;
    }

    /** The name of the template; empty: unknown. */
    public String template() {
        return template;
    }

    /** The expression that has no value, such as {@code page.titel}; empty: something else is wrong. */
    public String absent() {
        return absent;
    }

    /** The line of what was written at which it is no XML; empty: something else is wrong. */
    public String written() {
        return written;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
