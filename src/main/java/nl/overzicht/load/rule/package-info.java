/** What can be wrong with a file of the author: an enum of rules for each kind of file. */
package nl.overzicht.load.rule;
