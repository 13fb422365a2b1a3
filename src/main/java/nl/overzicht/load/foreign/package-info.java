/** Foreign tables, read row by row as statements by their mapping, and their totals held against them. */
package nl.overzicht.load.foreign;
