package nl.overzicht.funding;

/**
 * Who pays, decides or carries out.
 *
 * @param id as {@code ocw}
 * @param name full name
 * @param abbreviation as {@code OCW}; may be empty
 * @param former whether it no longer exists under this name
 */
public record Organisation(String id, String name, String abbreviation, boolean former) {

    /** The abbreviation, or the name where there is none. */
    public String label() {
        return abbreviation.isEmpty() ? name : abbreviation;
    }
}
