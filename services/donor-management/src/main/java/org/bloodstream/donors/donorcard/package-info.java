/** The card that a donor brings to a session. */
@NullMarked
package org.bloodstream.donors.donorcard;

import org.jspecify.annotations.NullMarked;
