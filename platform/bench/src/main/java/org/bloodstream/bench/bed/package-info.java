/** Servers and services as they are in production, on this machine, for as long as a run takes. */
@NullMarked
package org.bloodstream.bench.bed;

import org.jspecify.annotations.NullMarked;
