/** What can be wrong with a file of the author: one list of rules, each with its code, message and hint. */
package nl.overzicht.load.rule;
