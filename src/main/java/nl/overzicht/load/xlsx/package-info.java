/**
 * Workbooks (XLSX) as tables: screened before they are opened, and read as they stand. Loaded only when there is one.
 * The home of fastexcel.
 */
package nl.overzicht.load.xlsx;
