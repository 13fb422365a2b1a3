/** What is published: the content with its facts, and the port of publications. */
package nl.overzicht.report;
