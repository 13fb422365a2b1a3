package nl.overzicht.check.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;

/** Finds names in texts, word by word: those of streams, areas and the programme, and all other names with digits. */
final class TopicNames {

    /** A word of a name, with the words that may follow it. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private final Set<String> streams = new TreeSet<>();
        private final Set<String> areas = new TreeSet<>();
        private boolean programme;
        private boolean ends;
    }

    private final Step root = new Step();

    /** A word of a text. */
    private record Word(String word, int start, int end) {}

    static TopicNames of(Report report) {
        TopicNames names = new TopicNames();
        Programme programme = report.programme();
        for (FundingStream stream : programme.streams()) {
            names.addStream(stream);
            stream.components().forEach(component -> names.addOther(component.name()));
        }
        names.addProgramme(programme.name());
        names.addProgramme(programme.abbreviation());
        programme.organisations().forEach(organisation -> names.addOther(organisation.name()));
        programme.sources().forEach(source -> {
            names.addOther(source.title());
            names.addOther(source.citation());
            names.addOther(source.publisher());
        });
        programme.areas().forEach(names::addArea);
        programme.milestones().forEach(milestone -> names.addOther(milestone.title()));
        report.settings().letters().stream()
                .flatMap(letter -> letter.annexes().stream())
                .map(Settings.Annex::title)
                .forEach(names::addOther);
        return names;
    }

    private void addStream(FundingStream stream) {
        List<String> all = new ArrayList<>(stream.aliases());
        all.add(stream.name());
        all.add(stream.shortName());
        for (String name : all) {
            add(words(name)).streams.add(stream.id());
            endings(name).forEach(ending -> add(ending).streams.add(stream.id()));
        }
    }

    private void addProgramme(String name) {
        addOther(name);
        add(words(name)).programme = true;
    }

    /** A name without a capital is left out: it may be an ordinary word. */
    private void addArea(Area area) {
        addOther(area.name());
        if (area.name().chars().anyMatch(Character::isUpperCase)) {
            add(words(area.name())).areas.add(area.id());
        }
    }

    private void addOther(String name) {
        if (hasDigit(name)) {
            add(words(name));
            endings(name).forEach(this::add);
        }
    }

    /** The short forms of a name with digits: its last words, two or more, from a capital on. */
    private static List<List<Word>> endings(String name) {
        List<List<Word>> endings = new ArrayList<>();
        List<Word> words = words(name);
        for (int i = 1; i < words.size() - 1; i++) {
            List<Word> ending = words.subList(i, words.size());
            boolean digits = ending.stream().anyMatch(word -> hasDigit(word.word));
            if (digits && Character.isUpperCase(ending.get(0).word.charAt(0))) {
                endings.add(ending);
            }
        }
        return endings;
    }

    private Step add(List<Word> words) {
        Step step = root;
        for (Word word : words) {
            step = step.next.computeIfAbsent(word.word, key -> new Step());
        }
        step.ends = step != root;
        return step;
    }

    /** The names in a text, in order; the longest if several begin at one word. */
    List<NameOccurrence> find(String text) {
        List<Word> words = words(text);
        List<NameOccurrence> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Step step = root;
            Step found = root;
            int last = -1;
            for (int j = i; j < words.size() && step.next.containsKey(words.get(j).word); j++) {
                step = step.next.get(words.get(j).word);
                last = step.ends ? j : last;
                found = step.ends ? step : found;
            }
            if (last >= 0) {
                all.add(occurrence(text, words, i, last, found));
                i = last;
            }
        }
        return all;
    }

    private static NameOccurrence occurrence(String text, List<Word> words, int first, int last, Step step) {
        boolean whole = !isPart(text, words, first, last);
        return new NameOccurrence(
                words.get(first).start,
                words.get(last).end,
                step.streams,
                whole ? step.areas : Set.of(),
                step.programme);
    }

    /** Whether the name of an area is part of a longer name: Noord in Noord-Holland, Oost in Oost Gelre or Veluwe Oost. */
    private static boolean isPart(String text, List<Word> words, int first, int last) {
        boolean before = first > 0
                && (isJoined(text, words.get(first - 1), words.get(first), '-')
                        || isJoined(text, words.get(first - 1), words.get(first), ' ')
                                && isCapital(text, words.get(first - 1))
                                && !beginsSentence(text, words.get(first - 1)));
        boolean after = last < words.size() - 1
                && (isJoined(text, words.get(last), words.get(last + 1), '-')
                        || isJoined(text, words.get(last), words.get(last + 1), ' ')
                                && isCapital(text, words.get(last + 1)));
        return before || after;
    }

    private static boolean isJoined(String text, Word word, Word next, char by) {
        return next.start == word.end + 1 && text.charAt(word.end) == by;
    }

    private static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.charAt(word.start));
    }

    private static boolean beginsSentence(String text, Word word) {
        String before = text.substring(0, word.start).stripTrailing();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int end = i;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                words.add(new Word(text.substring(i, end), i, end));
                i = end;
            }
        }
        return words;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
