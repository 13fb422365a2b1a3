package nl.overzicht.check.prose;

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
 * The spellings of the names of streams and areas, and which of them is meant by words that differ a little. A name is meant
 * only if no other can be: one long word differs by a letter or two from that of this name and of no other, or a name of
 * several words lacks its capitals.
 */
final class NameSpellings {

    /** A shorter word may well be another name. In letters. */
    private static final int LONG_WORD = 7;

    /** The number of letters from which two edits are as unlikely as one to give another word. */
    private static final int LONGER_WORD = 11;

    /** A shorter name of several words may be ordinary words. In characters. */
    private static final int LONG_NAME = 12;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A name with its words. */
    private record Name(String text, List<String> words) {

        static Name of(String text) {
            return new Name(
                    text, WORD.matcher(text).results().map(MatchResult::group).toList());
        }

        String lower() {
            return NameSpellings.lower(String.join(" ", words));
        }
    }

    private final Map<String, List<Name>> byInitial = new HashMap<>();
    private final Map<String, List<Name>> byLower = new HashMap<>();
    private final Set<String> correctWords = new HashSet<>();
    private final int mostWords;

    private NameSpellings(List<Name> names, Stream<String> others) {
        names.stream().distinct().filter(name -> !name.words.isEmpty()).forEach(name -> {
            byInitial
                    .computeIfAbsent(initial(name.words), key -> new ArrayList<>())
                    .add(name);
            byLower.computeIfAbsent(name.lower(), key -> new ArrayList<>()).add(name);
        });
        Stream.concat(names.stream().map(Name::text), others)
                .flatMap(text -> WORD.matcher(text).results())
                .forEach(word -> correctWords.add(lower(word.group())));
        mostWords = names.stream().mapToInt(name -> name.words.size()).max().orElse(0);
    }

    /** Of the streams and areas of a report; a name without a capital is left out, since it may be ordinary words. */
    static NameSpellings of(Report report) {
        Programme programme = report.programme();
        Stream<String> streams = programme.streams().stream().flatMap(NameSpellings::names);
        Stream<String> areas = programme.areas().stream().map(Area::name);
        return new NameSpellings(
                Stream.concat(streams, areas)
                        .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                        .map(Name::of)
                        .toList(),
                otherTexts(programme));
    }

    private static Stream<String> names(FundingStream stream) {
        return Stream.concat(Stream.of(stream.name(), stream.shortName()), stream.aliases().stream());
    }

    /** Other texts of the programme, whose words are spelt correctly too. */
    private static Stream<String> otherTexts(Programme programme) {
        return Stream.of(
                        programme.areas().stream().flatMap(area -> area.features().values().stream()),
                        programme.organisations().stream().map(organisation -> organisation.name()),
                        programme.streams().stream()
                                .flatMap(stream -> stream.components().stream())
                                .map(component -> component.name()),
                        programme.sources().stream().flatMap(source -> Stream.of(source.title(), source.publisher())),
                        Stream.of(programme.name()))
                .flatMap(texts -> texts);
    }

    /** The words of a sentence, at their indices in the text. */
    static List<MatchResult> words(String text, Sentence sentence) {
        return WORD.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
    }

    /** The number of words in the longest name. */
    int mostWords() {
        return mostWords;
    }

    /** The name that these words nearly are; empty if there is none, or several. */
    Optional<String> findNear(List<String> words) {
        String whole = lower(String.join(" ", words));
        if (byLower.containsKey(whole)) {
            return Optional.of(byLower.get(whole).get(0))
                    .filter(name -> lacksCapitals(words, name))
                    .map(Name::text);
        }
        if (!isCapital(words.get(0))) {
            return Optional.empty();
        }
        List<Name> near = byInitial.getOrDefault(initial(words), List.of()).stream()
                .filter(name -> isMistyped(words, name.words))
                .toList();
        Set<String> meant = near.stream().map(Name::lower).collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(near.get(0).text) : Optional.empty();
    }

    /** Whether a word after the first lacks its capital. In a heading in capitals none does. */
    private static boolean lacksCapitals(List<String> words, Name name) {
        boolean lacks = false;
        for (int i = 1; i < words.size(); i++) {
            lacks |= isCapital(name.words.get(i)) && !isCapital(words.get(i));
        }
        return lacks && name.text.length() >= LONG_NAME;
    }

    /** Whether exactly one word differs from the name, and that word is mistyped. */
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

    /** Whether a word differs by a letter or two, and is neither an inflected form nor a word of another name. */
    private boolean isMistyped(String word, String correct) {
        int shorter = Math.min(word.length(), correct.length());
        int most = shorter >= LONGER_WORD ? 2 : 1;
        boolean isForm = word.startsWith(correct) || correct.startsWith(word);
        return shorter >= LONG_WORD
                && !isForm
                && !correctWords.contains(word)
                && (word + correct).chars().allMatch(Character::isLetter)
                && Math.abs(word.length() - correct.length()) <= most
                && NearestWord.distance(word, correct, most) <= most;
    }

    /** The key of names that words can be compared with: the number of words and the first letter. */
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
