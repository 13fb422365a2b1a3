/** YAML as a tree of values that know their place, and the published JSON Schemas that say what shape it has. */
package nl.overzicht.load.yaml;
