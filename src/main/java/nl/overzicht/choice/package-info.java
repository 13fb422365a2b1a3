/** What a text chooses to show: keys and values from a closed list, which are looked up and never evaluated. */
package nl.overzicht.choice;
