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

/** Checks the form of a Markdown text. Immutable and thread-safe. */
public final class TextCheck {

    private final List<TextRule> rules;

    /**
     * @param facts the facts that a text can use
     * @param text formats facts
     * @param targets what a text can link to
     * @param choices what a text can select of figures and tables
     * @param form the first level of headings, and further anchors
     * @param unread whether a missing fact could not be read, which is reported elsewhere; by its id
     * @param withheld the number of withheld amounts that a sum lacks, by the id of its fact; 0 for other facts
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

    /** Adds the findings about one text. */
    public void run(Origin origin, Findings findings) {
        Node root = Syntax.parse(origin.text());
        if (TextSize.isWithinBounds(root, origin, findings)) {
            rules.forEach(rule -> rule.check(root, origin, findings));
        }
    }
}
