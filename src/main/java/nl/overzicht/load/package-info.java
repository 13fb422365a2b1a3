/**
 * From {@code content/} on disk to Content. What cannot be read is a finding, and all of them come in one run: a file
 * that is broken hides nothing in another, and references into it are left alone.
 */
package nl.overzicht.load;
