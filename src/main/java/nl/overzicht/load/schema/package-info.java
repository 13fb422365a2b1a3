/** What a Table Schema or a data package beside a foreign table says of it; its constraints, held against the rows. */
package nl.overzicht.load.schema;
