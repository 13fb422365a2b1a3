/** The numbers in the cells of tables: their units and topics, also from headers, captions and totals. */
package nl.overzicht.check.table;
