package nl.overzicht.house.bad.cellar;

/** A class in a room that the table does not name. */
class Box {}
