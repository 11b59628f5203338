/** How two sides are measured against each other: pure, apart from reading {@code /proc}. */
@NullMarked
package org.bloodstream.bench.measure;

import org.jspecify.annotations.NullMarked;
