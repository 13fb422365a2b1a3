/** Steps of a run that are done again only when what they are made from differs. */
package nl.overzicht.stage;
