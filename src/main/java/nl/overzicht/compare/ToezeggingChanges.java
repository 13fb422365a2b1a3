package nl.overzicht.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Toezegging;

/** The toezeggingen that are new, gone or changed. */
record ToezeggingChanges(Programme before, Programme after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        return new EntityChanges<>(toezeggingen(before), toezeggingen(after), words).all();
    }

    private ReportEntities<Toezegging> toezeggingen(Programme programme) {
        Map<String, Toezegging> byId = Programme.byId(programme.toezeggingen(), Toezegging::id);
        AspectTexts texts = new AspectTexts(programme, language);
        return new ReportEntities<>(
                programme.toezeggingen(),
                Toezegging::id,
                id -> Optional.ofNullable(byId.get(id)),
                Toezegging::promise,
                texts::state,
                texts::of);
    }
}
