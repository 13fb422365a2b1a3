/** The lines of a draft: comments, questions and keys, with their texts, written as YAML. */
package nl.overzicht.draft.text;
