/** The commands and their arguments. The only package that uses picocli. */
package nl.overzicht.cli;
