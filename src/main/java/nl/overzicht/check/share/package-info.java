/** The shares and counts that sentences say of sums and lists, where their words leave no doubt of what. */
package nl.overzicht.check.share;
