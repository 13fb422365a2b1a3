package nl.overzicht.load.yaml;

import nl.overzicht.finding.Finding;

/** Thrown with the finding when a fault makes the whole file unusable. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Refusal(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
