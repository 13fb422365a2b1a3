package nl.overzicht.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.overzicht.content.Settings;
import nl.overzicht.content.Settings.Letter;
import nl.overzicht.finding.Language;
import nl.overzicht.funding.PartialDate;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Wording;

/** Which letters came, went or have something else around their text. A letter is known by the name of its file. */
record LetterChanges(Report before, Report after, Language language, UnaryOperator<String> words) {

    List<Change> all() {
        Map<String, Letter> earlier = letters(before);
        Map<String, Letter> later = letters(after);
        List<Change> changes = new ArrayList<>();
        later.forEach((file, letter) -> {
            if (earlier.containsKey(file)) {
                compare(earlier.get(file), letter, changes);
            } else {
                changes.add(change(ChangeKind.NEW, letter, Aspect.NEW, "", letter.subject()));
            }
        });
        earlier.forEach((file, letter) -> {
            if (!later.containsKey(file)) {
                changes.add(change(ChangeKind.GONE, letter, Aspect.GONE, letter.subject(), ""));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<String, Letter> letters(Report report) {
        Map<String, Letter> letters = new LinkedHashMap<>();
        report.settings().letters().forEach(letter -> letters.put(letter.file(), letter));
        return letters;
    }

    private void compare(Letter earlier, Letter later, List<Change> changes) {
        Map<Aspect, String> was = around(earlier, before.settings());
        around(later, after.settings()).forEach((aspect, is) -> {
            if (!is.equals(was.get(aspect))) {
                changes.add(change(ChangeKind.CHANGED, later, aspect, was.get(aspect), is));
            }
        });
    }

    private Change change(ChangeKind kind, Letter letter, Aspect aspect, String was, String is) {
        return new Change(
                kind, letter.file(), letter.recipients(), words.apply(aspect.key()), aspect.isMinor(), was, is, "");
    }

    private Map<Aspect, String> around(Letter letter, Settings settings) {
        Map<Aspect, String> around = new LinkedHashMap<>();
        around.put(
                Aspect.DATE,
                settings.date().map(date -> moment(PartialDate.day(date))).orElse(""));
        around.put(Aspect.REFERENCE, letter.reference().orElse(""));
        around.put(Aspect.YOUR_REFERENCE, letter.yourReference().orElse(""));
        around.put(Aspect.CLASSIFICATION, letter.classification().orElse(""));
        around.put(
                Aspect.ADDRESSEE,
                letter.addressees().stream()
                        .map(lines -> String.join(", ", lines))
                        .collect(Collectors.joining("; ")));
        around.put(Aspect.SUBJECT, letter.subject());
        around.put(Aspect.SALUTATION, letter.salutation());
        around.put(
                Aspect.SIGNATORY,
                letter.signatories().stream()
                        .map(signatory -> signatory.function() + ", " + signatory.name())
                        .collect(Collectors.joining("; ")));
        around.put(
                Aspect.ANNEXES,
                letter.annexes().stream().map(Settings.Annex::title).collect(Collectors.joining("; ")));
        return around;
    }

    private String moment(PartialDate when) {
        return Wording.of(language).moment(when);
    }
}
