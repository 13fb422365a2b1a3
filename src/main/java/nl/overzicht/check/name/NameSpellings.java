package nl.overzicht.check.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
public final class NameSpellings {

    private final Map<String, List<SpelledName>> byInitial = new HashMap<>();
    private final Map<String, List<SpelledName>> byLower = new HashMap<>();
    private final Set<String> correctWords = new HashSet<>();
    private final int mostWords;

    private NameSpellings(List<SpelledName> names, Stream<String> others) {
        names.stream().distinct().filter(name -> !name.words().isEmpty()).forEach(name -> {
            byInitial
                    .computeIfAbsent(initial(name.words()), key -> new ArrayList<>())
                    .add(name);
            byLower.computeIfAbsent(name.lower(), key -> new ArrayList<>()).add(name);
        });
        Stream.concat(names.stream().map(SpelledName::text), others)
                .flatMap(text -> SpelledName.of(text).words().stream())
                .forEach(word -> correctWords.add(SpelledName.lower(word)));
        mostWords = names.stream().mapToInt(name -> name.words().size()).max().orElse(0);
    }

    /** Of the streams and areas of a report; a name without a capital is left out, since it may be ordinary words. */
    public static NameSpellings of(Report report) {
        Programme programme = report.programme();
        Stream<String> streams = programme.streams().stream().flatMap(NameSpellings::names);
        Stream<String> areas = programme.areas().stream().map(Area::name);
        return new NameSpellings(
                Stream.concat(streams, areas)
                        .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                        .map(SpelledName::of)
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
    public static List<MatchResult> words(String text, Sentence sentence) {
        return SpelledName.WORD
                .matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
    }

    /** The number of words in the longest name. */
    public int mostWords() {
        return mostWords;
    }

    /** The name that these words nearly are; empty if there is none, or several. */
    public Optional<String> findNear(List<String> words) {
        String whole = SpelledName.lower(String.join(" ", words));
        if (byLower.containsKey(whole)) {
            return Optional.of(byLower.get(whole).get(0))
                    .filter(name -> name.lacksCapitals(words))
                    .map(SpelledName::text);
        }
        if (!SpelledName.isCapital(words.get(0))) {
            return Optional.empty();
        }
        List<SpelledName> near = byInitial.getOrDefault(initial(words), List.of()).stream()
                .filter(name -> name.isMistyped(words, correctWords))
                .toList();
        Set<String> meant = near.stream().map(SpelledName::lower).collect(Collectors.toSet());
        return meant.size() == 1 ? Optional.of(near.get(0).text()) : Optional.empty();
    }

    /** The key of names that words can be compared with: the number of words and the first letter. */
    private static String initial(List<String> words) {
        return words.size() + SpelledName.lower(words.get(0).substring(0, 1));
    }
}
