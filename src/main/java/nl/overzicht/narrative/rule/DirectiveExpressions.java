package nl.overzicht.narrative.rule;

import java.util.List;
import nl.overzicht.choice.ChoiceResult;
import nl.overzicht.choice.Choices;
import nl.overzicht.choice.Directive;
import nl.overzicht.choice.Fault;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * MD-1, MD-2, MD-4, MD-35, MD-36: a figure or table that the program makes exists, contains what the text selects, and
 * is in a paragraph of its own.
 */
record DirectiveExpressions(Targets targets, Choices choices) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (FactNode node : Syntax.findAll(root, FactNode.class)) {
            node.directive().ifPresent(directive -> check(node, directive, origin.at(node), findings));
        }
    }

    private void check(FactNode node, Directive directive, Location at, Findings findings) {
        String name = directive.name();
        if (!targets.figures().contains(name)) {
            findings.add(MarkdownRule.UNKNOWN_FIGURE
                    .at(at, name)
                    .withSuggestion(NearestWord.suggestion(name, targets.figures())));
        } else if (node.form().isPresent() && !node.form().get().contains("=")) {
            findings.add(MarkdownRule.FORM_OF_FIGURE.at(at, name, node.form().get()));
        } else {
            List<Finding> faults = faults(directive, at);
            faults.forEach(findings::add);
            if (faults.isEmpty() && !isAlone(node)) {
                findings.add(MarkdownRule.FIGURE_IN_TEXT.at(at));
            }
        }
    }

    private static boolean isAlone(FactNode node) {
        return node.getParent() instanceof Paragraph && node.getPrevious() == null && node.getNext() == null;
    }

    private List<Finding> faults(Directive directive, Location at) {
        ChoiceResult reading = choices.read(directive);
        if (!reading.faults().isEmpty()) {
            return reading.faults().stream()
                    .map(fault -> finding(directive, fault, at))
                    .toList();
        }
        return !directive.isChosen() && !directive.isTable() || choices.haveSomething(directive, reading.selection())
                ? List.of()
                : List.of(MarkdownRule.NOTHING_CHOSEN.at(at, directive.name(), directive.choice()));
    }

    private static Finding finding(Directive directive, Fault fault, Location at) {
        return switch (fault.kind()) {
            case KEY ->
                (fault.known().isEmpty()
                                ? MarkdownRule.NO_CHOICE.at(at, directive.name(), fault.key())
                                : MarkdownRule.UNKNOWN_KEY.at(
                                        at,
                                        directive.name(),
                                        fault.key(),
                                        BilingualText.same(String.join(", ", fault.known()))))
                        .withSuggestion(NearestWord.near(fault.key(), fault.known()));
            case VALUE ->
                MarkdownRule.UNKNOWN_VALUE
                        .at(at, fault.value(), fault.key())
                        .withSuggestion(NearestWord.suggestion(fault.value(), fault.known()));
            case TWICE -> MarkdownRule.CHOSEN_TWICE.at(at, fault.value(), fault.key());
            case FORM -> MarkdownRule.KEY_WITHOUT_VALUE.at(at, fault.key());
            case MANY -> MarkdownRule.MANY_DIMENSIONS.at(at);
        };
    }
}
