package nl.overzicht.render.opendata;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.overzicht.compare.Change;
import nl.overzicht.compare.ChangeKind;
import nl.overzicht.compare.Changes;
import nl.overzicht.compare.SentenceChange;
import nl.overzicht.compare.TextChange;
import nl.overzicht.json.JsonText;

/**
 * Changes between two reports as JSON: {@code statements}, {@code sums}, {@code area_sums}, {@code toezeggingen},
 * {@code letters} and {@code texts}.
 */
public final class ChangesJson {

    private ChangesJson() {}

    /** The JSON text, with a line feed at the end. */
    public static String of(Changes changes) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "statements",
                changes.statements().stream().map(ChangesJson::change).toList());
        all.put("sums", changes.sums().stream().map(ChangesJson::change).toList());
        all.put("areas_with_other_sums", (long) changes.areaCount());
        all.put("area_sums", changes.areas().stream().map(ChangesJson::change).toList());
        all.put(
                "toezeggingen",
                changes.toezeggingen().stream().map(ChangesJson::change).toList());
        all.put("letters", changes.letters().stream().map(ChangesJson::change).toList());
        all.put("texts", changes.texts().stream().map(ChangesJson::text).toList());
        return JsonText.of(all);
    }

    private static Map<String, Object> change(Change changed) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("id", changed.id());
        change.put("change", word(changed.kind()));
        change.put("about", changed.about());
        putUnlessEmpty(change, "aspect", changed.kind() == ChangeKind.CHANGED ? changed.aspect() : "");
        putUnlessEmpty(change, "before", changed.before());
        putUnlessEmpty(change, "after", changed.after());
        putUnlessEmpty(change, "difference", changed.difference());
        return change;
    }

    private static Map<String, Object> text(TextChange changed) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("text", changed.text());
        text.put(
                "sentences",
                changed.sentences().stream().map(ChangesJson::sentence).toList());
        return text;
    }

    private static Map<String, Object> sentence(SentenceChange changed) {
        Map<String, Object> sentence = new LinkedHashMap<>();
        sentence.put("change", word(changed.kind()));
        putUnlessEmpty(sentence, "before", changed.before());
        putUnlessEmpty(sentence, "after", changed.after());
        return sentence;
    }

    private static String word(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }
}
