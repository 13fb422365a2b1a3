package nl.overzicht.narrative.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.overzicht.choice.Choices;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.Findings;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;

/** Finds what is wrong with a Markdown text. Immutable; safe for use by several threads. */
public final class TextCheck {

    private final List<TextRule> rules;

    /**
     * @param facts what a text may use
     * @param text how facts are written
     * @param targets what a text may link to
     * @param choices of figures and tables
     * @param form what it may be on its own
     * @param unread whether a fact that is not there could not be read, which is reported elsewhere
     * @param withheld how many amounts a fact, which is a sum, misses since they are not published
     */
    public TextCheck(
            Facts facts,
            FactText text,
            Targets targets,
            Choices choices,
            TextForm form,
            Predicate<String> unread,
            ToIntFunction<String> withheld) {
        this.rules = List.of(
                new FactExpressions(facts, text, unread),
                new DirectiveExpressions(targets, choices),
                new BrokenExpressions(),
                new Literals(),
                new Links(targets, form),
                new Pictures(targets),
                new Headings(form),
                new EmptySections(),
                new Footnotes(),
                new TableCaptions(),
                new RawHtml(),
                new LeftoverMarkup(),
                new CharacterReferences(),
                new IncompleteSums(withheld));
    }

    /** Adds what is wrong with one text to the findings. */
    public void run(Origin origin, Findings findings) {
        Node root = Syntax.parse(origin.text());
        if (TextSize.isWithinBounds(root, origin, findings)) {
            rules.forEach(rule -> rule.check(root, origin, findings));
        }
    }
}
