package nl.overzicht.check.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.finding.NearestWord;
import nl.overzicht.funding.Area;
import nl.overzicht.funding.FundingStream;
import nl.overzicht.funding.Programme;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * Finds the names of streams and areas that a text nearly has: a sentence with one of them is about something that the checks do not
 * see. Only where no other name can be meant: a long word that differs by a letter or two from one of a name and from no other, or
 * a name of several words without its capitals.
 */
public final class NearNames {

    /** A word of fewer letters may well be another name. */
    private static final int LONG_WORD = 7;

    /** From so many letters on two edits are as telling as one. */
    private static final int LONGER_WORD = 11;

    /** A name of several words with fewer characters may be common words. */
    private static final int LONG_NAME = 12;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /**
     * A name that was nearly typed.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param name what it is nearly
     */
    public record NearName(int start, int end, String name) {}

    /** A name with its words; those of a text are as long as the words of the name. */
    private record Name(String text, List<String> words) {

        static Name of(String text) {
            return new Name(
                    text, WORD.matcher(text).results().map(MatchResult::group).toList());
        }

        String lower() {
            return String.join(" ", words).toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, List<Name>> byInitial = new HashMap<>();
    private final Map<String, List<Name>> byLower = new HashMap<>();
    private final Set<String> knownWords = new HashSet<>();
    private final int mostWords;

    private NearNames(List<Name> names, Stream<String> others) {
        names.stream().distinct().filter(name -> !name.words.isEmpty()).forEach(name -> {
            byInitial
                    .computeIfAbsent(initial(name.words), key -> new ArrayList<>())
                    .add(name);
            byLower.computeIfAbsent(name.lower(), key -> new ArrayList<>()).add(name);
        });
        Stream.concat(names.stream().map(Name::text), others)
                .flatMap(text -> WORD.matcher(text).results())
                .forEach(word -> knownWords.add(lower(word.group())));
        mostWords = names.stream().mapToInt(name -> name.words.size()).max().orElse(0);
    }

    /** Of the names of a report. */
    public static NearNames of(Report report) {
        Programme programme = report.programme();
        Stream<String> streams = programme.streams().stream().flatMap(NearNames::names);
        Stream<String> areas = programme.areas().stream().map(Area::name);
        Stream<String> others = Stream.of(
                        programme.areas().stream().flatMap(area -> area.features().values().stream()),
                        programme.organisations().stream().map(organisation -> organisation.name()),
                        programme.streams().stream()
                                .flatMap(stream -> stream.components().stream())
                                .map(component -> component.name()),
                        programme.sources().stream().flatMap(source -> Stream.of(source.title(), source.publisher())),
                        Stream.of(programme.name()))
                .flatMap(texts -> texts);
        return new NearNames(
                Stream.concat(streams, areas)
                        .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                        .map(Name::of)
                        .toList(),
                others);
    }

    private static Stream<String> names(FundingStream stream) {
        return Stream.concat(Stream.of(stream.name(), stream.shortName()), stream.aliases().stream());
    }

    /** Those of a sentence of a passage, in order. */
    public List<NearName> in(PassageScan scan, Sentence sentence) {
        String text = scan.passage().text();
        List<MatchResult> words = WORD.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
        List<NearName> found = new ArrayList<>();
        int free = 0;
        for (int first = 0; first < words.size(); first++) {
            for (int count = Math.min(mostWords, words.size() - first); count > 0; count--) {
                List<MatchResult> some = words.subList(first, first + count);
                int start = some.get(0).start();
                int end = some.get(count - 1).end();
                if (start >= free && areJoined(text, some) && !isNamed(scan, start, end)) {
                    Optional<NearName> near = near(some).map(name -> new NearName(start, end, name.text));
                    near.ifPresent(found::add);
                    free = near.isPresent() ? end : free;
                }
            }
        }
        return found;
    }

    /** By single spaces or hyphens, as the words of a name are. */
    private static boolean areJoined(String text, List<MatchResult> words) {
        for (int i = 1; i < words.size(); i++) {
            int gap = words.get(i - 1).end();
            if (words.get(i).start() != gap + 1 || " -\u00a0".indexOf(text.charAt(gap)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is there, or something that is left alone, as a quotation. */
    private static boolean isNamed(PassageScan scan, int start, int end) {
        return scan.names().stream().anyMatch(name -> name.start() < end && name.end() > start)
                || scan.ignored().get(start);
    }

    private Optional<Name> near(List<MatchResult> found) {
        List<String> words = found.stream().map(MatchResult::group).toList();
        String whole = lower(String.join(" ", words));
        if (byLower.containsKey(whole)) {
            return Optional.of(byLower.get(whole).get(0)).filter(name -> lacksCapitals(words, name));
        }
        if (!isCapital(words.get(0))) {
            return Optional.empty();
        }
        List<Name> near = byInitial.getOrDefault(initial(words), List.of()).stream()
                .filter(name -> isMistyped(words, name.words))
                .toList();
        Set<String> meant = near.stream().map(Name::lower).collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Whether a word after the first lacks its capital; in a heading of capitals none does. */
    private static boolean lacksCapitals(List<String> words, Name name) {
        boolean lacks = false;
        for (int i = 1; i < words.size(); i++) {
            lacks |= isCapital(name.words.get(i)) && !isCapital(words.get(i));
        }
        return lacks && name.text.length() >= LONG_NAME;
    }

    /** Whether one word differs, by a letter or two, and is neither a form of the other nor a word of another name. */
    private boolean isMistyped(List<String> words, List<String> name) {
        int differing = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!lower(words.get(i)).equals(lower(name.get(i)))) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0
                && isCapital(words.get(differing)) == isCapital(name.get(differing))
                && isMistyped(lower(words.get(differing)), lower(name.get(differing)));
    }

    private boolean isMistyped(String word, String known) {
        int shorter = Math.min(word.length(), known.length());
        int most = shorter >= LONGER_WORD ? 2 : 1;
        boolean isForm = word.startsWith(known) || known.startsWith(word);
        return shorter >= LONG_WORD
                && !isForm
                && !knownWords.contains(word)
                && (word + known).chars().allMatch(Character::isLetter)
                && Math.abs(word.length() - known.length()) <= most
                && NearestWord.distance(word, known, most) <= most;
    }

    private static String initial(List<String> words) {
        return words.size() + lower(words.get(0).substring(0, 1));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
