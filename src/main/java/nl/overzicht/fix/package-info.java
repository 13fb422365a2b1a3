/** The lines of an author's files that findings are about, and the sure replacements of {@code check --fix}. */
package nl.overzicht.fix;
