package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.Wording;

/** Which statements came, went or say something else, with the differences of numbers by the rules of precision. */
record StatementChanges(Programme before, Programme after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        for (Statement statement : after.statements()) {
            Optional<Statement> earlier = before.statement(statement.id());
            if (earlier.isEmpty()) {
                AspectTexts texts = new AspectTexts(after, language);
                changes.add(new Change(
                        ChangeKind.NEW,
                        statement.id(),
                        texts.about(statement),
                        words.apply(Aspect.NEW.key()),
                        false,
                        "",
                        texts.number(statement),
                        ""));
            } else {
                compare(earlier.get(), statement, changes);
            }
        }
        for (Statement statement : before.statements()) {
            if (after.statement(statement.id()).isEmpty()) {
                AspectTexts texts = new AspectTexts(before, language);
                changes.add(new Change(
                        ChangeKind.GONE,
                        statement.id(),
                        texts.about(statement),
                        words.apply(Aspect.GONE.key()),
                        false,
                        texts.number(statement),
                        "",
                        ""));
            }
        }
        return List.copyOf(changes);
    }

    private void compare(Statement earlier, Statement later, List<Change> changes) {
        AspectTexts texts = new AspectTexts(after, language);
        Map<Aspect, String> was = new AspectTexts(before, language).of(earlier);
        texts.of(later).forEach((aspect, is) -> {
            String then = was.get(aspect);
            if (!is.equals(then)) {
                String difference = aspect == Aspect.NUMBER ? difference(earlier, later) : "";
                changes.add(new Change(
                        ChangeKind.CHANGED,
                        later.id(),
                        texts.about(later),
                        words.apply(aspect.key()),
                        aspect.isMinor(),
                        then,
                        is,
                        difference));
            }
        });
    }

    /** Later minus earlier; a number that only got another qualifier has no difference. */
    private String difference(Statement earlier, Statement later) {
        Wording wording = Wording.of(language);
        return Alternative.of(earlier, later)
                .difference()
                .filter(amount -> amount.value().signum() != 0)
                .map(amount -> wording.quantity(amount) + " (" + wording.computed() + ")")
                .orElse("");
    }
}
