/** Failures of templates: where they occur, what causes them, and which limits a template can exceed. */
package nl.overzicht.render.failure;
