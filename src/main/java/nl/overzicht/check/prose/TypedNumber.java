package nl.overzicht.check.prose;

import nl.overzicht.check.topic.Topic;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.wording.Wording;
import nl.overzicht.wording.typed.Mention;
import nl.overzicht.wording.typed.NumberSpan;

/**
 * A typed number in a text.
 *
 * @param passage that it is in
 * @param mention of it
 * @param topic what it is about according to its clause or cell
 */
record TypedNumber(Passage passage, Mention mention, Topic topic) {

    /** The location of its first character. */
    Location at() {
        return passage.at(mention.start());
    }

    /** The number as it is typed; for an amount in a cell, also with the amount as it was read. */
    String asTyped(Wording wording) {
        return asTyped(wording, mention.start(), mention.end());
    }

    /** The span that it is an end of, as it is typed; the number itself if there is none. */
    String typedSpan(Wording wording) {
        return asTyped(wording, start(), end());
    }

    private String asTyped(Wording wording, int start, int end) {
        String typed = plain(passage.text().substring(start, end));
        return mention.quantity()
                .filter(quantity -> mention.cell() && mention.span().isEmpty() && quantity.isCurrency())
                .map(quantity -> typed + " = " + plain(wording.quantity(quantity)))
                .orElse(typed);
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** The index of its first character, or of that of its span. */
    int start() {
        return mention.span().map(NumberSpan::start).orElse(mention.start());
    }

    /** The index after its last character, or after that of its span. */
    int end() {
        return mention.span().map(NumberSpan::end).orElse(mention.end());
    }

    /** Whether it is the high end of a span, which is reported at its low end. */
    boolean isHighEnd() {
        return start() < mention.start();
    }
}
