/** YAML as a tree of values with their locations, and the published JSON Schemas that define its structure. */
package nl.overzicht.load.yaml;
