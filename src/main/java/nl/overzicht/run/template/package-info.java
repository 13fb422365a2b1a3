/** Templates of an author: looked through before anything is rendered, and what they wrote after it. */
package nl.overzicht.run.template;
