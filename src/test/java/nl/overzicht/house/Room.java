package nl.overzicht.house;

import java.util.List;

/**
 * A package and what it may depend on.
 *
 * @param name package below {@code nl.overzicht}, such as {@code load.csv}
 * @param sees names of the rooms that it may use
 * @param libraries first parts of the packages of the libraries that it may use; {@code files} for files and
 *     connections
 */
record Room(String name, List<String> sees, List<String> libraries) {}
