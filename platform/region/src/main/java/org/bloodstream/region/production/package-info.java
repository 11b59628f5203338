/** How a donation is processed over HTTP, for whoever drives the platform: the story, the simulator, the chaos load, the benchmarks. */
@NullMarked
package org.bloodstream.region.production;

import org.jspecify.annotations.NullMarked;
