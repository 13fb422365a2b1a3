package nl.overzicht.house.bad.render.site;

import nl.overzicht.house.bad.load.Loader;

/** Loads data where only loaded data may be shown. */
class SiteThatLoads {

    Loader loader() {
        return new Loader();
    }
}
