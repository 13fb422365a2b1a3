/** What an author should know about a content folder: rules, and findings at a place with values, without words. */
package nl.overzicht.finding;
