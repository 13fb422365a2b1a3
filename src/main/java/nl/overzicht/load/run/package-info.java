/** A run over a content folder: the state of the run, and how YAML, tables and dates are read in it. */
package nl.overzicht.load.run;
