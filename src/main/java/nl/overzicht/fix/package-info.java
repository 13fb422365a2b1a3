/** The lines of an author's files that findings are about, and the unambiguous replacements of {@code check --fix}. */
package nl.overzicht.fix;
