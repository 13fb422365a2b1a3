package nl.overzicht.narrative.html;

import java.util.Optional;
import nl.overzicht.choice.Directive;
import nl.overzicht.fact.Fact;

/** How the elements of a text are written on one medium, paper or screen. All methods return escaped HTML. */
public interface Medium {

    /** A fact; {@code text} is the fact in words, not yet escaped. */
    String fact(Fact fact, String text);

    /** The call of the note with this number, counted from 1; {@code html} is the text of the note. */
    String noteCall(int number, String html);

    /** The separator between two adjacent calls, so that 1 and 2 do not read as 12. */
    String betweenCalls();

    /**
     * Struck text, announced as such by screen readers. {@code html} is its content, {@code words} the same as plain
     * text.
     */
    String struck(String html, String words);

    /** The check box of a task. */
    String box(boolean done);

    /** A figure or table that the program makes, as a block; empty when this medium has none. */
    Optional<String> insert(Directive directive);

    /** The address to use for a link within the report; empty when this medium cannot follow it. */
    Optional<String> address(String own);

    /** A picture from the attachments with its caption; empty when this medium cannot show it. */
    Optional<String> picture(ShownPicture picture);
}
