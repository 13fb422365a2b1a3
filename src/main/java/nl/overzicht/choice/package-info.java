/** What a text chooses to show: a closed list of keys and values, looked up and never evaluated. */
package nl.overzicht.choice;
