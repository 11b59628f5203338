/** Samples taken at a session. */
@NullMarked
package org.bloodstream.donors.sampling.application;

import org.jspecify.annotations.NullMarked;
