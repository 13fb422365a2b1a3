/**
 * The declarations of a mapping for a foreign table: columns, constants and exact words. A mapping contains no expressions to
 * evaluate.
 */
package nl.overzicht.load.mapping;
