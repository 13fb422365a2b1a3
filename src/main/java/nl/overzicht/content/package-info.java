/**
 * What was read from {@code content/}: the programme, the texts, the settings, and the location of each value. This
 * room reads no files itself.
 */
package nl.overzicht.content;
