/**
 * Pictures of authors: what their head says, whether they are whole, and how they are published: as PNG or JPEG in sRGB
 * without anything else in the file.
 */
package nl.overzicht.picture;
