/** Rules about what the content means, one small class per rule with its code and its message. */
package nl.overzicht.check;
