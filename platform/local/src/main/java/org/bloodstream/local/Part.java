package org.bloodstream.local;

import java.util.List;
import java.util.Set;
import org.bloodstream.embedded.Server;

/**
 * One part of the platform.
 *
 * @param name as people see it
 * @param ports that it listens on
 * @param needs names of the parts that must answer before it is started
 * @param before what is prepared right before its start
 */
record Part(String name, List<Port> ports, Set<String> needs, Runnable before, Server server) {}
