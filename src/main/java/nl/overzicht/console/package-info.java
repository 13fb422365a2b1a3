/** What commands print: texts, findings and exit codes. Arguments are not handled here. */
package nl.overzicht.console;
