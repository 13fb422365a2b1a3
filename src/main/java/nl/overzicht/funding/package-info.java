/**
 * The domain: what a funding programme is and what its sources say about it, as immutable records. Sees nothing of
 * ours and reads no file.
 */
package nl.overzicht.funding;
