/** The read-only website: static pages whose links name files, so that it works from disk and under any path. */
package nl.overzicht.render.site.page;
