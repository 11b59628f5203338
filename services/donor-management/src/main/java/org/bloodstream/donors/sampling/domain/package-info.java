/** A donor gives samples and no pack: who may, by which labels, and what follows. */
@NullMarked
package org.bloodstream.donors.sampling.domain;

import org.jspecify.annotations.NullMarked;
