/** The outline of a long text: numbers of chapters, sections, figures and tables, and what refers to them. */
package nl.overzicht.narrative.outline;
