/** The Markdown that authors write: CommonMark with tables, footnotes and facts, as a tree with places. */
package nl.overzicht.narrative.syntax;
