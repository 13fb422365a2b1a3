/** What is different between two reports: statements, toezeggingen and sentences. The home of the diff. */
package nl.overzicht.compare;
