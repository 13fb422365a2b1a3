package nl.overzicht.house.bad.cellar;

/** Stands in a room that the table does not name. */
class Box {}
