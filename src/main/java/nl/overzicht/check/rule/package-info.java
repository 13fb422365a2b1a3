/** One small class per rule about data and texts. */
package nl.overzicht.check.rule;
