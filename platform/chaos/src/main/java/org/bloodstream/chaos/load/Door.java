package org.bloodstream.chaos.load;

/**
 * Where one instance of a service takes requests on this machine.
 *
 * @param name of who is asked: {@code gateway}, {@code outcome}, {@code outcome-2}
 */
record Door(String name, int port) {}
