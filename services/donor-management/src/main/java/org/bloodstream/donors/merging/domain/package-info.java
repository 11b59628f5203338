/** Two records of one donor become one, and two again when that was wrong. Nothing is moved or lost by either. */
@NullMarked
package org.bloodstream.donors.merging.domain;

import org.jspecify.annotations.NullMarked;
