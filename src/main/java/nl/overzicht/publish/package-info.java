/** The port through which everything is written, and how a finished build takes the place of the last one. */
package nl.overzicht.publish;
