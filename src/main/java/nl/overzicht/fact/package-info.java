/**
 * Every number and name that a text may use, under one id, derived once and immutable; each knows the statements it
 * came from. Also what follows from them: totals by status, what is known per year, coverage of the horizon,
 * differences between sources.
 */
package nl.overzicht.fact;
