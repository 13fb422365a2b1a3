/** Values as JSON, the one way in which all files and outputs of ours are written. */
package nl.overzicht.json;
