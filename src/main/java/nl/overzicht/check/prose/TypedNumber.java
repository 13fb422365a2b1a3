package nl.overzicht.check.prose;

import nl.overzicht.check.topic.Topic;
import nl.overzicht.finding.Location;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.wording.Mention;
import nl.overzicht.wording.Wording;

/**
 * A number in a text, and what it is about.
 *
 * @param passage that it is in
 * @param mention of it
 * @param topic of its clause or cell
 */
record TypedNumber(Passage passage, Mention mention, Topic topic) {

    /** Where it begins. */
    Location at() {
        return passage.at(mention.start());
    }

    /** As it is there; of the amount of a cell also what it was taken for. */
    String typed(Wording wording) {
        return typed(wording, mention.start(), mention.end());
    }

    /** The same, with the other end of its span. */
    String typedSpan(Wording wording) {
        return typed(wording, start(), end());
    }

    private String typed(Wording wording, int start, int end) {
        String typed = plain(passage.text().substring(start, end));
        return mention.quantity()
                .filter(quantity -> mention.cell() && mention.span().isEmpty() && quantity.isCurrency())
                .map(quantity -> typed + " = " + plain(wording.quantity(quantity)))
                .orElse(typed);
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** Where it begins, or the span that it is an end of. */
    int start() {
        return mention.span().map(Mention.Span::start).orElse(mention.start());
    }

    /** Where it ends, or the span that it is an end of. */
    int end() {
        return mention.span().map(Mention.Span::end).orElse(mention.end());
    }

    /** Whether it is the high end of a span: a span is one matter, which its low end reports. */
    boolean isHighEnd() {
        return start() < mention.start();
    }
}
