/** Commands, printing, exit codes. The home of picocli. */
package nl.overzicht.cli;
