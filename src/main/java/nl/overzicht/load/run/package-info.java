/** One run over a content folder: what it reads from, and how YAML, tables and moments are read in it. */
package nl.overzicht.load.run;
