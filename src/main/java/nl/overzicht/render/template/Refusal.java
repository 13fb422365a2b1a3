package nl.overzicht.render.template;

import nl.overzicht.finding.BilingualText;

/** A template requests something that it may not have, or that does not exist. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    Refusal(String nl, String en, Object... arguments) {
        this(BilingualText.of(nl, en, arguments));
    }

    private Refusal(BilingualText reason) {
        super(reason.en());
        this.reason = reason;
    }

    BilingualText reason() {
        return reason;
    }
}
