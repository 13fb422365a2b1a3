/** What the numbers of a text are about: the streams, areas and years that their sentences and tables name. */
package nl.overzicht.check.topic;
