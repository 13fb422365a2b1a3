package nl.overzicht.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.overzicht.fact.Alternative;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Statement;
import nl.overzicht.wording.Wording;

/** The statements that are new, gone or changed, with the differences of numbers by the rules of precision. */
record StatementChanges(Programme before, Programme after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        return new EntityChanges<>(statements(before), statements(after), words).all(this::difference);
    }

    private ReportEntities<Statement> statements(Programme programme) {
        AspectTexts texts = new AspectTexts(programme, language);
        return new ReportEntities<>(
                programme.statements(), Statement::id, programme::statement, texts::title, texts::number, texts::of);
    }

    /** The later number minus the earlier; empty text when at most its precision changed. */
    private String difference(Statement earlier, Statement later) {
        Wording wording = Wording.of(language);
        return Alternative.of(earlier, later)
                .difference()
                .filter(amount -> amount.value().signum() != 0)
                .map(amount -> wording.quantity(amount) + " (" + wording.computedMark() + ")")
                .orElse("");
    }
}
