/** Templates and what they see: FreeMarker, locked down, and the message bundles. */
package nl.overzicht.render.template;
