package nl.overzicht.funding;

import java.util.Optional;

/**
 * Where a statement comes from.
 *
 * @param id as {@code brief}
 * @param title what it is
 * @param citation as officials cite it: {@code Kamerstukken II, 2024-2025, 30 995, nr. 105}; may be empty
 * @param publisher who published it; may be empty
 * @param date when; empty: unknown
 * @param address https address; empty: none known
 * @param note remark, as "not at hand"; may be empty
 */
public record Source(
        String id,
        String title,
        String citation,
        String publisher,
        Optional<PartialDate> date,
        Optional<String> address,
        String note) {}
