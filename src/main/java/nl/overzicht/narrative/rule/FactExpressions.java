package nl.overzicht.narrative.rule;

import java.util.Optional;
import java.util.function.Predicate;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactForm;
import nl.overzicht.fact.FactText;
import nl.overzicht.fact.Facts;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Finding;
import nl.overzicht.finding.Findings;
import nl.overzicht.finding.Location;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.narrative.syntax.FactNode;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.narrative.syntax.Syntax;
import org.commonmark.node.Node;

/** MD-1 to MD-3: an expression names a fact, in a form that this fact has. */
record FactExpressions(Facts facts, FactText text, Predicate<String> unread) implements TextRule {

    @Override
    public void check(Node root, Origin origin, Findings findings) {
        for (FactNode node : Syntax.findAll(root, FactNode.class)) {
            if (node.directive().isEmpty()) {
                check(node, origin.at(node), findings);
            }
        }
    }

    private void check(FactNode node, Location at, Findings findings) {
        Optional<Fact> fact = node.id().flatMap(facts::find);
        if (fact.isPresent()) {
            checkForm(node, fact.get(), at).ifPresent(findings::add);
        } else if (node.id().filter(unread).isEmpty()) {
            reportUnknown(node, at, findings);
        }
    }

    private Optional<Finding> checkForm(FactNode node, Fact fact, Location at) {
        Optional<FactForm> form = node.form().map(FactForm::of).orElse(Optional.of(FactForm.PLAIN));
        if (form.isEmpty()) {
            return Optional.of(unknownForm(node.form().orElseThrow(), at));
        }
        if (text.write(fact, form.get()).isEmpty()) {
            return Optional.of(unfitForm(node, fact, form.get(), at));
        }
        return text.isTrue(fact, form.get())
                ? Optional.empty()
                : Optional.of(MarkdownRule.NO_TRUE_WORDS.at(at, fact.id()));
    }

    private void reportUnknown(FactNode node, Location at, Findings findings) {
        node.id()
                .flatMap(facts::unknownSum)
                .map(unknown -> new MissingSum(node.id().orElseThrow(), unknown).at(at))
                .ifPresentOrElse(
                        findings::add,
                        () -> findings.add(
                                MarkdownRule.UNKNOWN_FACT.at(at, node.expression()),
                                () -> NearestWord.suggestion(node.id().orElse(node.expression()), facts.ids())));
    }

    private static Finding unknownForm(String form, Location at) {
        String forms = String.join(", ", FactForm.ids());
        return MarkdownRule.UNKNOWN_FORM
                .at(at, form, BilingualText.same(forms))
                .withSuggestion(NearestWord.suggestion(form, FactForm.ids()));
    }

    private Finding unfitForm(FactNode node, Fact fact, FactForm form, Location at) {
        String id = node.id().orElseThrow();
        String written = node.form().orElse("");
        if (form == FactForm.WORDS) {
            return MarkdownRule.NO_WORDS.at(at, id, written);
        }
        return text.missingNoun(fact)
                .map(quantity -> MarkdownRule.NO_NOUN.at(at, id, written, quantity))
                .orElseGet(() -> MarkdownRule.UNFIT_FORM.at(at, id, written));
    }
}
