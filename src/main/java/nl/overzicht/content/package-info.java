/**
 * What was read from {@code content/}: the programme, the documents, the settings, and the place of each value. Reads
 * nothing itself.
 */
package nl.overzicht.content;
