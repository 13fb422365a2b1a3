/** Reads from disk: only files within the content folder, within limits of size, and validated as text. */
package nl.overzicht.load.file;
