/** The statements: from our own table, from YAML, or from foreign tables through their mappings. */
package nl.overzicht.load.statement;
