/** Texts, attachments, theme files and editions of the content folder. */
package nl.overzicht.load.document;
