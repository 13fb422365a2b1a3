/** Steps that letter and report share, from figures and words to a finished PDF. */
package nl.overzicht.render.paper;
