/** What an author should know about her files: a place, a severity, a code, a message in two languages and a hint. */
package nl.overzicht.finding;
