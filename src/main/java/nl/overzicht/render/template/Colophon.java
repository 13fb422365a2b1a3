package nl.overzicht.render.template;

import java.util.Optional;

/**
 * The colophon of a page or a factsheet.
 *
 * @param asOf the moment as of which its numbers apply; empty: no source gives it
 * @param date of the report; empty: not set yet
 * @param citation how to cite it
 */
public record Colophon(Optional<String> asOf, Optional<String> date, String citation) {}
