package nl.overzicht.house.bad.render.site;

import nl.overzicht.house.bad.load.Loader;

/** Reads where only what was read is to be shown. */
class SiteThatLoads {

    Loader loader() {
        return new Loader();
    }
}
