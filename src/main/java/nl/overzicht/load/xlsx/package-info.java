/**
 * Workbooks (XLSX) as tables: screened before they are opened, then read without changes. Loaded only when there is a workbook.
 * The only package that uses fastexcel.
 */
package nl.overzicht.load.xlsx;
