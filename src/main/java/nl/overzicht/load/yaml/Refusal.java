package nl.overzicht.load.yaml;

import nl.overzicht.finding.Finding;

/** Something that makes the whole file unusable, as its finding. */
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
