package nl.overzicht.funding;

import java.util.Optional;

/**
 * Something that happened, as exactly as it is known.
 *
 * @param id as {@code woontop}
 * @param when the moment
 * @param title one line
 * @param stream id of the stream it concerns; empty: the programme
 * @param source id of the source; empty: the letter itself does not name one
 */
public record Milestone(String id, PartialDate when, String title, Optional<String> stream, Optional<String> source) {}
