/** Reading from disk: nothing outside the content folder, nothing too large, nothing that is not text. */
package nl.overzicht.load.file;
