/** What ours is held against: the plainest program that does the same on the same library. Each runs in its own JVM. */
@NullMarked
package org.bloodstream.bench.peer;

import org.jspecify.annotations.NullMarked;
