package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Toezegging;

/** Which toezeggingen came, went or changed. */
record ToezeggingChanges(Programme before, Programme after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        Map<String, Toezegging> earlier = Programme.byId(before.toezeggingen(), Toezegging::id);
        Map<String, Toezegging> later = Programme.byId(after.toezeggingen(), Toezegging::id);
        List<Change> changes = new ArrayList<>();
        for (Toezegging toezegging : after.toezeggingen()) {
            Toezegging was = earlier.get(toezegging.id());
            if (was == null) {
                String state = new AspectTexts(after, language).state(toezegging);
                changes.add(new Change(
                        ChangeKind.NEW,
                        toezegging.id(),
                        toezegging.promise(),
                        words.apply(Aspect.NEW.key()),
                        false,
                        "",
                        state,
                        ""));
            } else {
                compare(was, toezegging, changes);
            }
        }
        for (Toezegging toezegging : before.toezeggingen()) {
            if (!later.containsKey(toezegging.id())) {
                String state = new AspectTexts(before, language).state(toezegging);
                changes.add(new Change(
                        ChangeKind.GONE,
                        toezegging.id(),
                        toezegging.promise(),
                        words.apply(Aspect.GONE.key()),
                        false,
                        state,
                        "",
                        ""));
            }
        }
        return List.copyOf(changes);
    }

    private void compare(Toezegging earlier, Toezegging later, List<Change> changes) {
        Map<Aspect, String> was = new AspectTexts(before, language).of(earlier);
        new AspectTexts(after, language).of(later).forEach((aspect, is) -> {
            String then = was.get(aspect);
            if (!is.equals(then)) {
                changes.add(new Change(
                        ChangeKind.CHANGED,
                        later.id(),
                        later.promise(),
                        words.apply(aspect.key()),
                        aspect.isMinor(),
                        then,
                        is,
                        ""));
            }
        });
    }
}
