package nl.overzicht.house.bad.load;

/** A class for bad ones to see. */
public class Loader {}
