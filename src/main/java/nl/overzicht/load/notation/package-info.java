/** Values as people write them in the cells of tables: amounts, days, years. */
package nl.overzicht.load.notation;
