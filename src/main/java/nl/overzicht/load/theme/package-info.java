/** The theme of an organisation: style sheets, fonts and pictures that send no requests to other hosts. */
package nl.overzicht.load.theme;
