/** The port through which everything is written, and how a finished build replaces the last one. */
package nl.overzicht.publish;
