/** Merging two records of one donor, and taking them apart. */
@NullMarked
package org.bloodstream.donors.merging.application;

import org.jspecify.annotations.NullMarked;
