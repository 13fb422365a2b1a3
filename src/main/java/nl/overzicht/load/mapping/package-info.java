/** What a mapping says about a foreign table: columns, constants and exact words; nothing in it is evaluated. */
package nl.overzicht.load.mapping;
