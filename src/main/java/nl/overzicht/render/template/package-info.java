/** The template engine (FreeMarker), locked down; the values that templates see; and the message bundles. */
package nl.overzicht.render.template;
