package nl.overzicht.load.xlsx;

import java.util.Optional;
import nl.overzicht.finding.BilingualText;
import nl.overzicht.finding.Location;

/**
 * Which sheet of a workbook is to be read.
 *
 * @param name as declared; empty: the only visible sheet, or of several the one named {@code statements}
 * @param declared where the name is declared, or could be
 * @param hint how an author would declare it
 * @param reportsHidden whether every hidden row and column is read and reported
 */
public record SheetChoice(Optional<String> name, Location declared, BilingualText hint, boolean reportsHidden) {}
