/**
 * Foreign tables, read as they were received: a mapping says which column is which field. It knows columns, constants and
 * exact words; nothing in it is evaluated.
 */
package nl.overzicht.load.mapping;
