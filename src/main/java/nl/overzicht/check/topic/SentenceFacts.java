package nl.overzicht.check.topic;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overzicht.fact.Fact;
import nl.overzicht.fact.FactValue;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * The years and names that sentences of a passage give as facts, or as marked text.
 *
 * @param report with the facts
 * @param passage with the sentences
 */
record SentenceFacts(Report report, Passage passage) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20|21)[0-9]{2}");

    /** The years that a header or first cell gives as facts, or as marked text. */
    Stream<Integer> years(Sentence sentence) {
        Stream<Integer> marked = passage.ignored().stream()
                .filter(span -> span.start() >= sentence.start() && span.end() <= sentence.end())
                .map(span -> passage.text().substring(span.start(), span.end()))
                .filter(text -> YEAR.matcher(text).matches())
                .map(Integer::valueOf);
        Stream<Integer> facts = uses(sentence)
                .flatMap(use -> report.facts().find(use.fact()).stream())
                .map(Fact::value)
                .filter(FactValue.Year.class::isInstance)
                .map(value -> ((FactValue.Year) value).year());
        return Stream.concat(marked, facts);
    }

    /** The ids of the streams whose name is a fact in the sentence. */
    Stream<String> streams(Sentence sentence) {
        return uses(sentence)
                .filter(use -> report.facts()
                        .find(use.fact())
                        .filter(fact -> fact.value() instanceof FactValue.Name)
                        .isPresent())
                .map(use -> use.fact().substring(0, use.fact().lastIndexOf('.')))
                .filter(id -> report.programme().stream(id).isPresent());
    }

    private Stream<Passage.Use> uses(Sentence sentence) {
        return passage.uses().stream()
                .filter(use -> use.position() >= sentence.start() && use.position() < sentence.end());
    }
}
