/** What is published: the content with its facts, and the port of a publication. */
package nl.overzicht.report;
