/** Tables as JSON: a list of objects, read one after another; the cells are found by pointers (RFC 6901). */
package nl.overzicht.load.json;
