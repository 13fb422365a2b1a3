/** Numbers that are likely in another unit than they say: far from their neighbours, or beyond the scale of a programme. */
package nl.overzicht.check.scale;
