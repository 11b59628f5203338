/** A collection from the identity check to the end of the flow, and why a step is refused. */
@NullMarked
package org.bloodstream.donors.chairside.domain;

import org.jspecify.annotations.NullMarked;
