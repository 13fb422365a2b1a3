package nl.overzicht.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overzicht.content.Settings;
import nl.overzicht.funding.Programme;
import nl.overzicht.funding.Stream;
import nl.overzicht.report.Report;

/** The names that texts may speak of, found word by word: those of streams, and all others that hold digits. */
final class Names {

    /** A word of a name, and what follows it. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private final Set<String> streams = new TreeSet<>();
        private boolean ends;
    }

    private final Step root = new Step();

    /**
     * A name in a text.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param streams ids of the streams that bear it; empty: it is another name
     */
    record Named(int start, int end, Set<String> streams) {}

    /** A word of a text. */
    private record Word(String word, int start, int end) {}

    static Names of(Report report) {
        Names names = new Names();
        Programme programme = report.programme();
        for (Stream stream : programme.streams()) {
            names.addStream(stream);
            stream.components().forEach(one -> names.addOther(one.name()));
        }
        names.addOther(programme.name());
        programme.organisations().forEach(one -> names.addOther(one.name()));
        programme.sources().forEach(one -> {
            names.addOther(one.title());
            names.addOther(one.citation());
            names.addOther(one.publisher());
        });
        programme.areas().forEach(one -> names.addOther(one.name()));
        programme.milestones().forEach(one -> names.addOther(one.title()));
        report.settings().letter().annexes().stream().map(Settings.Annex::title).forEach(names::addOther);
        return names;
    }

    private void addStream(Stream stream) {
        List<String> all = new ArrayList<>(stream.aliases());
        all.add(stream.name());
        all.add(stream.shortName());
        for (String name : all) {
            add(words(name), Optional.of(stream.id()));
            endings(name).forEach(ending -> add(ending, Optional.of(stream.id())));
        }
    }

    private void addOther(String name) {
        if (hasDigit(name)) {
            add(words(name), Optional.empty());
            endings(name).forEach(ending -> add(ending, Optional.empty()));
        }
    }

    /** What a text may shorten a name with digits to: from a capital on, at least two words. */
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

    private void add(List<Word> words, Optional<String> stream) {
        Step step = root;
        for (Word word : words) {
            step = step.next.computeIfAbsent(word.word, key -> new Step());
        }
        step.ends = step != root;
        stream.ifPresent(step.streams::add);
    }

    /** The names in a text, the longest where several begin at one word. */
    List<Named> in(String text) {
        List<Word> words = words(text);
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Step step = root;
            int last = -1;
            Set<String> streams = Set.of();
            for (int j = i; j < words.size() && step.next.containsKey(words.get(j).word); j++) {
                step = step.next.get(words.get(j).word);
                last = step.ends ? j : last;
                streams = step.ends ? step.streams : streams;
            }
            if (last >= 0) {
                found.add(new Named(words.get(i).start, words.get(last).end, streams));
                i = last;
            }
        }
        return found;
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
