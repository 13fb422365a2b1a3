package nl.overzicht.report;

import nl.overzicht.content.Edition;
import nl.overzicht.publish.Hash;

/**
 * The hash that identifies an edition: its manifest has the hash of each file, so that no file can change without
 * changing this one.
 */
public final class EditionHash {

    private EditionHash() {}

    /** SHA-256 of the manifest of an edition in hexadecimal, lower case. */
    public static String of(Edition edition) {
        return Hash.ofLines(edition.bytes().read(Edition.MANIFEST));
    }
}
