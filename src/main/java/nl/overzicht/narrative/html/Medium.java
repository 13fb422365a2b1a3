package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.choice.Directive;
import nl.overzicht.fact.Fact;

/** What differs between a text on paper and the same text on a screen. All methods return HTML, escaped. */
public interface Medium {

    /** A fact that was written as {@code text} (plain, not yet escaped). */
    String fact(Fact fact, String text);

    /** What is at the call of the note with this number, counted from 1; {@code html} is its text. */
    String noteCall(int number, String html);

    /** What is between two calls that follow each other, so that 1 and 2 do not read as 12. */
    String betweenCalls();

    /** Struck text, which a listener must hear: its HTML within an element. {@code words} are those within. */
    String struck(String html, String words);

    /** The box of a task that is done or not. */
    String box(boolean done);

    /** A figure or table that the program makes, as a block; empty when this medium has none. */
    Optional<String> insert(Directive directive);

    /** The address to use for a link within the report; empty when this medium cannot follow it. */
    Optional<String> address(String own);

    /** A picture from the attachments with its caption; empty when this medium cannot show it. */
    Optional<String> picture(ShownPicture picture);
}
