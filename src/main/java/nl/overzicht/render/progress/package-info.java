/** The progress report: a long text in chapters, as one PDF. */
package nl.overzicht.render.progress;
