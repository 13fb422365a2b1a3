/** Work on all cores, and values that are computed once for all threads. */
package nl.overzicht.cores;
