package nl.overzicht.render.template;

import java.util.Optional;

/**
 * What a page or a factsheet says about itself.
 *
 * @param asOf until when its numbers hold; empty: no source says
 * @param date of the report; empty: not settled
 * @param citation how to refer to it
 */
public record Colophon(Optional<String> asOf, Optional<String> date, String citation) {}
