package nl.overzicht.narrative.rule;

import java.util.Set;

/**
 * The form that a text has by its place in the report.
 *
 * @param firstLevel the first level of its headings
 * @param anchors that it can refer to besides those of its own headings: those of the other parts of a report
 */
public record TextForm(int firstLevel, Set<String> anchors) {

    /** A letter or a page, whose title is outside its text. */
    public static final TextForm UNDER_A_TITLE = new TextForm(2, Set.of());

    /** A part of a report, which begins with the heading of a chapter. */
    public static TextForm ofReport(Set<String> anchors) {
        return new TextForm(1, anchors);
    }
}
