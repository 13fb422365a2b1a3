/**
 * How the rows of a programme add up: which of them count in a sum, which are the breakdown of others, which are set aside
 * for a later moment, and where rows cannot be added. Pure; a sum is made on demand.
 */
package nl.overzicht.sum;
