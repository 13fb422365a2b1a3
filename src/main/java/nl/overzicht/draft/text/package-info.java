/** The lines of a draft: comments, questions and keys, with their words and as YAML writes them. */
package nl.overzicht.draft.text;
