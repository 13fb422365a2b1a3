/** The built-in templates, schemas and texts, and the author's files that replace them. */
package nl.overzicht.resource;
