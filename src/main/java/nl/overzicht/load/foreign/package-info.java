/** Foreign tables: read row by row as statements, with a mapping; their totals are compared with the statements. */
package nl.overzicht.load.foreign;
