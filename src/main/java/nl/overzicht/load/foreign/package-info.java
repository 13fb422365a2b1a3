/** Foreign tables, read row by row as statements by their mapping, and their totals compared with them. */
package nl.overzicht.load.foreign;
