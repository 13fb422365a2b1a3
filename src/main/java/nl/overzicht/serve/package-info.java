/**
 * The preview of content on this machine: a server on the loopback interface, a watcher of the files, and what it adds to a
 * page.
 */
package nl.overzicht.serve;
