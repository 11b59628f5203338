/** Recording what became of a donor. */
@NullMarked
package org.bloodstream.donors.standing.application;

import org.jspecify.annotations.NullMarked;
