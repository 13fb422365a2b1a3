/**
 * The program without a console: the stages in order, the publications of a build, frozen editions, the build time.
 */
package nl.overzicht.run;
