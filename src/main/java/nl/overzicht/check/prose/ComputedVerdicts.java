package nl.overzicht.check.prose;

import java.util.List;
import java.util.Optional;
import nl.overzicht.check.prose.UnitNumbers.PrintedQuantity;
import nl.overzicht.check.topic.Derivation;
import nl.overzicht.check.topic.Topic;
import nl.overzicht.finding.Finding;
import nl.overzicht.funding.Quantity;
import nl.overzicht.narrative.passage.Passage;
import nl.overzicht.wording.Mention;

/**
 * What to say of a typed number that its sentence computes from others.
 *
 * @param verdicts on all other numbers
 */
record ComputedVerdicts(Verdicts verdicts) {

    /** The finding, by what the number is computed from where that is known. */
    Optional<Finding> of(Passage passage, Mention mention, Topic topic, Optional<Derivation> derivation) {
        UnitNumbers derived = derivation
                .filter(from -> mention.units().size() == 1)
                .map(from -> new DerivedSums(verdicts.report().facts())
                        .of(from, mention.units().get(0)))
                .orElse(UnitNumbers.NOTHING);
        if (derived.isEmpty()) {
            return verdicts.of(passage, mention, topic);
        }
        Optional<PrintedQuantity> said = derived.printed(mention).findFirst();
        if (said.isEmpty()) {
            List<Quantity> sums = derived.printed().stream()
                    .map(PrintedQuantity::quantity)
                    .distinct()
                    .toList();
            return verdicts.contradiction(passage, mention, topic, sums);
        }
        return verdicts.evidence().equalTo(topic, mention).isEmpty()
                ? said.map(number -> verdicts.printed(passage, mention, number))
                : verdicts.of(passage, mention, topic);
    }
}
