package nl.overzicht.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.narrative.passage.Passages;
import nl.overzicht.narrative.syntax.FactWriter;
import nl.overzicht.narrative.syntax.Origin;
import nl.overzicht.report.Report;
import nl.overzicht.wording.Sentences;
import nl.overzicht.wording.Sentences.Sentence;

/**
 * The expressions of a text with the sentences that they are in.
 *
 * @param report whose facts are printed
 */
record TextUses(Report report) {

    private record PlacedUse(int index, TextUse use) {}

    /** In the order in which they were written: the passages of a picture come after the text around it. */
    List<TextUse> find(Origin origin) {
        Map<Integer, String> printed = FactWriter.byPlace(origin.text(), report.facts(), report.factText());
        return Passages.of(origin).stream()
                .flatMap(passage -> find(passage, printed))
                .sorted(Comparator.comparingInt(PlacedUse::index))
                .map(PlacedUse::use)
                .toList();
    }

    private Stream<PlacedUse> find(Passage passage, Map<Integer, String> printed) {
        List<Sentence> sentences = passage.kind() == Passage.Kind.ROW
                ? List.of(new Sentence(0, passage.text().length()))
                : Sentences.split(passage.text(), report.language());
        Map<Passage.Use, Sentence> of =
                passage.uses().stream().collect(Collectors.toMap(Function.identity(), use -> sentence(sentences, use)));
        return passage.uses().stream()
                .map(use -> new PlacedUse(
                        use.index(),
                        new TextUse(
                                use.fact(),
                                passage.at(use),
                                passage.print(
                                        of.get(use).start(),
                                        of.get(use).end(),
                                        other -> printed.getOrDefault(other.index(), "")))));
    }

    private static Sentence sentence(List<Sentence> sentences, Passage.Use use) {
        return sentences.stream()
                .filter(sentence -> sentence.end() > use.position())
                .findFirst()
                .orElseThrow();
    }
}
