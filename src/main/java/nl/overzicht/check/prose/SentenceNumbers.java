package nl.overzicht.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overzicht.check.evidence.DerivedSums;
import nl.overzicht.check.evidence.PrintedQuantity;
import nl.overzicht.check.evidence.PrintedQuantity.Kind;
import nl.overzicht.check.evidence.UnitNumbers;
import nl.overzicht.check.share.Claim;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.check.topic.Topics;
import nl.overzicht.finding.Finding;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.wording.Sentences.Sentence;
import nl.overzicht.wording.typed.Mention;

/**
 * The typed numbers of one sentence.
 *
 * @param verdicts on each of them
 * @param topics of the passage
 * @param passage that the sentence is in
 * @param sentence with the numbers
 * @param mentions the numbers in it
 */
record SentenceNumbers(Verdicts verdicts, Topics topics, Passage passage, Sentence sentence, List<Mention> mentions) {

    /**
     * The findings about these numbers, and about wrong shares and counts. A number in a wrong share has no finding
     * itself, unless it is a fact.
     */
    List<Finding> findings(List<Claim> claims) {
        Topic topic = topics.of(sentence);
        List<Finding> found = new ArrayList<>();
        List<Claim> wrong =
                new ArrayList<>(claims.stream().filter(claim -> !claim.holds()).toList());
        for (Mention mention : mentions) {
            if (topics.isName(sentence, mention)) {
                continue;
            }
            TypedNumber number = new TypedNumber(passage, mention, topics.of(topic, sentence, mention));
            Optional<Claim> claim = claims.stream()
                    .filter(candidate -> isOf(candidate, mention))
                    .findFirst();
            if (claim.isPresent() && verdicts.isFact(number)) {
                wrong.remove(claim.get());
            }
            if (claim.filter(wrong::contains).isEmpty()) {
                verdicts.ofComputed(number, compute(number, topic, claim)).ifPresent(found::add);
            }
        }
        return Stream.concat(
                        found.stream(),
                        wrong.stream().map(claim -> verdicts.claims().wrongClaim(passage, claim)))
                .toList();
    }

    private static boolean isOf(Claim claim, Mention mention) {
        return claim.start() < mention.end() && mention.start() < claim.end();
    }

    /** The results of the computation that the sentence describes; none if it describes none. */
    private UnitNumbers compute(TypedNumber number, Topic topic, Optional<Claim> claim) {
        Mention mention = number.mention();
        if (claim.isPresent()
                && claim.get() instanceof Claim.Share share
                && !share.rows().isEmpty()) {
            UnitNumbers stated = new UnitNumbers();
            stated.add(new PrintedQuantity(share.rows(), mention.quantity().orElseThrow(), Kind.COMPUTED));
            return stated;
        }
        return topics.derivation(topic, sentence, mention)
                .filter(from -> mention.units().size() == 1)
                .map(from -> new DerivedSums(verdicts.report().facts())
                        .of(from, mention.units().get(0)))
                .orElse(UnitNumbers.NOTHING);
    }
}
