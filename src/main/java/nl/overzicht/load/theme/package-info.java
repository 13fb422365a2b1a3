/** The theme of an organisation: style sheets, fonts and pictures that ask nothing of another host. */
package nl.overzicht.load.theme;
