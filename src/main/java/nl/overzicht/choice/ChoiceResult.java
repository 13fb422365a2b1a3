package nl.overzicht.choice;

import java.util.List;

/**
 * A choice that was read.
 *
 * @param selection what of it could be read
 * @param faults in their order; none: all of it was
 */
public record ChoiceResult(Selection selection, List<Fault> faults) {}
