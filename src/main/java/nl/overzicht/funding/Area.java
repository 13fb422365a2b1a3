package nl.overzicht.funding;

/**
 * A place the programme works in.
 *
 * @param id as {@code leeuwarden-oost}
 * @param name as published
 * @param municipality name of the municipality
 * @param cbs its code at Statistics Netherlands, as {@code GM0080}
 * @param province name of the province
 */
public record Area(String id, String name, String municipality, String cbs, String province) {}
