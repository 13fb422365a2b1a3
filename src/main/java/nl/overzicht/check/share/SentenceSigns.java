package nl.overzicht.check.share;

import java.util.List;
import nl.overzicht.funding.Quantity;
import nl.overzicht.funding.Status;
import nl.overzicht.sum.Scope;

/**
 * A sentence in lower case in which signs replace what is known: a share is {@code S0}, a stream, an area or the
 * programme {@code N0}, an amount {@code A0}, a year {@code Y2026}, the verb of a status {@code T0}, and another number
 * {@code X}. The number of a sign is its index in the list of its kind.
 *
 * @param text with the signs
 * @param shares in the sentence
 * @param names streams, areas and programme in the sentence
 * @param amounts in the sentence
 * @param statuses all statuses of the programme
 */
record SentenceSigns(
        String text, List<StatedShare> shares, List<Scope> names, List<Quantity> amounts, List<Status> statuses) {}
