package nl.overzicht.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overzicht.content.Document;
import nl.overzicht.narrative.passage.PassageSentences;
import nl.overzicht.report.Report;

/** The sentences that are new, gone or reworded, with facts filled in. */
record TextChanges(Report before, Report after) {

    List<TextChange> all() {
        Map<String, String> earlier = texts(before);
        Map<String, String> later = texts(after);
        Map<String, String> names = new LinkedHashMap<>(later);
        earlier.forEach(names::putIfAbsent);
        List<TextChange> changes = new ArrayList<>();
        for (String name : names.keySet()) {
            List<SentenceChange> sentences = compareSentences(
                    sentences(before, earlier.getOrDefault(name, "")), sentences(after, later.getOrDefault(name, "")));
            if (!sentences.isEmpty()) {
                changes.add(new TextChange(name, sentences));
            }
        }
        return List.copyOf(changes);
    }

    /** The texts by name: the letter and the pages, then texts in data files in order of their names. */
    private static Map<String, String> texts(Report report) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Document document : report.content().documents()) {
            texts.put(document.path(), document.text());
        }
        new TreeMap<>(report.content().prose()).forEach((name, prose) -> texts.put(name, prose.text()));
        return texts;
    }

    private static List<String> sentences(Report report, String text) {
        return new PassageSentences(report.facts(), report.factText()).of(text);
    }

    private static List<SentenceChange> compareSentences(List<String> earlier, List<String> later) {
        List<SentenceChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later).getDeltas()) {
            int first = delta.getTarget().getPosition();
            SentencePairs.addChanges(
                    delta.getSource().getLines(), delta.getTarget().getLines(), first, changes);
        }
        return changes;
    }
}
