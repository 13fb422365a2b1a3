/** What a Table Schema or a data package beside a foreign table says about it; its constraints, compared with the rows. */
package nl.overzicht.load.schema;
