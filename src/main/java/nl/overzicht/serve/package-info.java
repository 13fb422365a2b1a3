/** The preview of a content on this machine: a server on loopback, a watch on the files, and what a page gets in a preview. */
package nl.overzicht.serve;
