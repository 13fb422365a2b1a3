/** Findings for people and for programs: text with an excerpt, JSON, SARIF. */
package nl.overzicht.print;
