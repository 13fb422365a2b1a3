/** The Table Schema or data package that describes a foreign table; its constraints are checked for each row. */
package nl.overzicht.load.schema;
