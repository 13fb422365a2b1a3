/** Steps of a run that are repeated only when their input has changed. */
package nl.overzicht.stage;
