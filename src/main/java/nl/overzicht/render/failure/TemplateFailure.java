package nl.overzicht.render.failure;

import java.util.List;
import java.util.Optional;
import nl.overzicht.finding.BilingualText;

/**
 * A template cannot be filled in. With a built-in template that is a bug; with an author's own ({@code --templates}) the
 * author has to repair it.
 */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A place in a template.
     *
     * @param template its name, such as {@code site/index.ftlh}; empty: unknown
     * @param line from 1
     * @param column from 1
     */
    public record Place(String template, int line, int column) {}

    private final transient List<Place> places;
    private final transient BilingualText reason;
    private final String absent;
    private final String written;
    private final String element;
    private final transient Optional<Excess> excess;

    private TemplateFailure(
            List<Place> places,
            BilingualText reason,
            String absent,
            String written,
            String element,
            Optional<Excess> excess) {
        super(reason.en());
        this.reason = reason;
        this.element = element;
        this.places = List.copyOf(places);
        this.absent = absent;
        this.written = written;
        this.excess = excess;
    }

    /**
     * @param template its name, such as {@code site/index.ftlh}
     * @param line from 1
     * @param column from 1
     * @param reason what is wrong, one line
     */
    public TemplateFailure(String template, int line, int column, BilingualText reason) {
        this(List.of(new Place(template, line, column)), reason, "", "", "", Optional.empty());
    }

    /**
     * The output of a template is not well-formed XML.
     *
     * @param template its name; empty: unknown
     * @param written the line of the output where that shows
     */
    public static TemplateFailure ofOutput(String template, String written, BilingualText reason) {
        return new TemplateFailure(List.of(new Place(template, 1, 1)), reason, "", written, "", Optional.empty());
    }

    /**
     * The output of a template exceeds a limit.
     *
     * @param written the line of the output where that shows
     */
    public static TemplateFailure ofOutput(String written, Excess excess) {
        return new TemplateFailure(
                List.of(new Place("", 1, 1)), BilingualText.same(excess.name()), "", written, "", Optional.of(excess));
    }

    /**
     * The output of a template has an element that no document may have.
     *
     * @param written the line of the output with the element
     */
    public static TemplateFailure ofElement(String written, String element) {
        return new TemplateFailure(
                List.of(new Place("", 1, 1)), BilingualText.same(element), "", written, element, Optional.empty());
    }

    /**
     * A name has no value.
     *
     * @param places where it is used, then the place that called that, and so on
     * @param absent the name, such as {@code page.titel}; empty: something else is wrong
     */
    public static TemplateFailure of(List<Place> places, BilingualText reason, String absent) {
        return new TemplateFailure(places, reason, absent, "", "", Optional.empty());
    }

    /**
     * A template exceeds a limit.
     *
     * @param places what it was evaluating then, then the place that called that, and so on
     */
    public static TemplateFailure of(List<Place> places, Excess excess) {
        return new TemplateFailure(places, BilingualText.same(excess.name()), "", "", "", Optional.of(excess));
    }

    /** The place of the error, then the place that called it, and so on; at least one. */
    public List<Place> places() {
        return places;
    }

    /** What is wrong, one line. */
    public BilingualText reason() {
        return reason;
    }

    /** The name of the template; empty: unknown. */
    public String template() {
        return places.get(0).template();
    }

    /** The expression that has no value, such as {@code page.titel}; empty: something else is wrong. */
    public String missingName() {
        return absent;
    }

    /** The line of the output where the error shows; empty: the error is not in the output. */
    public String outputLine() {
        return written;
    }

    /** The element that no document may have, such as {@code form}; empty: something else is wrong. */
    public String element() {
        return element;
    }

    /** The limit that it exceeds; empty: something else is wrong. */
    public Optional<Excess> excess() {
        return excess;
    }
}
