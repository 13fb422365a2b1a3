/** Checks of an author's templates: of the files before rendering, and of the output after it. */
package nl.overzicht.run.template;
