/** Work done by all cores, which ends as a whole. */
package nl.overzicht.cores;
