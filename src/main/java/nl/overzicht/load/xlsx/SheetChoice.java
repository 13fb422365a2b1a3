package nl.overzicht.load.xlsx;

import java.util.Optional;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;

/**
 * Which sheet of a workbook is read.
 *
 * @param name as declared; empty: the only visible one, or of several the one named {@code statements}
 * @param declared where the name is, or could be
 * @param hint how an author would name it
 * @param reportsHidden whether hidden rows and columns are read whatever they are, and reported as such
 */
public record SheetChoice(Optional<String> name, Location declared, BilingualText hint, boolean reportsHidden) {}
