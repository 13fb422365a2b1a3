/** The outline of a long text: numbers of chapters, sections, figures and tables, and references to them. */
package nl.overzicht.narrative.outline;
