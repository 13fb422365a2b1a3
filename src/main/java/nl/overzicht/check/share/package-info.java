/** Verifies the shares and counts that sentences state against sums and lists, where the wording is unambiguous. */
package nl.overzicht.check.share;
