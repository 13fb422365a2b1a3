package nl.overzicht.choice;

import java.util.List;

/**
 * The result of reading a choice.
 *
 * @param selection the parts of it that could be read
 * @param faults in their order; empty when all of it could be read
 */
public record ChoiceResult(Selection selection, List<Fault> faults) {}
