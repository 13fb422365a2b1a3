/**
 * Numbers that people type, read from texts in Dutch and English: amounts, percentages, counts, years and dates, and which
 * digits are part of an identifier. People type more freely than {@link nl.overzicht.wording} writes.
 */
package nl.overzicht.wording.typed;
