package nl.overzicht.content;

import java.util.List;
import java.util.Optional;
import nl.overzicht.funding.PartialDate;

/**
 * The result of an investigation of the accessibility of the site: {@code toegankelijkheid.yaml}. Without that file the
 * site states that it was not investigated.
 *
 * @param state how far it conforms, in the classes of the Dutch register of accessibility statements without "none"
 * @param investigated when it was investigated
 * @param by who investigated
 * @param report address of the report; empty when none was published
 * @param contact lines that say where to report a barrier; may be empty
 * @param limitations what does not conform; may be empty
 */
public record Accessibility(
        State state,
        PartialDate investigated,
        String by,
        Optional<String> report,
        List<String> contact,
        List<Limitation> limitations) {

    /** How far a site conforms to WCAG (EN 301 549). */
    public enum State {
        FULL,
        PARTIAL,
        FIRST_MEASURES,
        NOT
    }

    /**
     * A part of the site that does not conform.
     *
     * @param criterion success criterion of WCAG, such as {@code 1.4.3 Contrast (minimum)}
     * @param what is wrong
     * @param consequence for a reader; may be empty
     * @param planned what will be done and when; may be empty
     */
    public record Limitation(String criterion, String what, String consequence, String planned) {}
}
