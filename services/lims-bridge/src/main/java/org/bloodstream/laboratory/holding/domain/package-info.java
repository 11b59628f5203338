/** A component's life in the hospital laboratory, and every reason against a step of it. */
@NullMarked
package org.bloodstream.laboratory.holding.domain;

import org.jspecify.annotations.NullMarked;
