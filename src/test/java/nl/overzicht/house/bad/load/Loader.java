package nl.overzicht.house.bad.load;

/** A class that bad classes use. */
public class Loader {}
