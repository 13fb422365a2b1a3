/** Files that we ship, and an author's own before them. */
package nl.overzicht.resource;
