/** One small class per rule about data and texts, with its code and its message. */
package nl.overzicht.check.rule;
