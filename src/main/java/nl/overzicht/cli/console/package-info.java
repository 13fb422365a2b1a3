/** What commands print, in which words and with which exit code; nothing of their arguments. */
package nl.overzicht.cli.console;
