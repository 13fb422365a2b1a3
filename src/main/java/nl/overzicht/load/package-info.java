/**
 * Reads {@code content/} from disk as {@link nl.overzicht.content.Content}. What cannot be read is a finding, and one run gives
 * all findings: a broken file does not hide faults in another, and references into it give no findings.
 */
package nl.overzicht.load;
