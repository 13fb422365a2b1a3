/** Drafts new content: an example, or content and mappings from a table. */
package nl.overzicht.draft;
