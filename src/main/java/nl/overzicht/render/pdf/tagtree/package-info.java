/** Repairs to the structure of the engine's PDF, one class each, and the tag tree as readable text. */
package nl.overzicht.render.pdf.tagtree;
