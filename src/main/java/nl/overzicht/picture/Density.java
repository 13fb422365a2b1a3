package nl.overzicht.picture;

import java.util.OptionalDouble;

/** Pixels per inch. */
final class Density {

    static final double CENTIMETRES_PER_INCH = 2.54;

    /** For a picture that does not say: between a screen's 96 and a printer's 300. */
    private static final double DEFAULT = 150;

    /** Outside these bounds it is no density of a picture but an aspect ratio, or a default value. */
    private static final double LEAST = 30;

    private static final double MOST = 2400;

    private Density() {}

    /** The density that a file says, where it is one. */
    static double of(OptionalDouble said) {
        return said.isPresent() && said.getAsDouble() >= LEAST && said.getAsDouble() <= MOST
                ? said.getAsDouble()
                : DEFAULT;
    }
}
