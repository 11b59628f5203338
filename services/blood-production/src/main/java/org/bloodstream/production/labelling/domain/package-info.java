/** When a component may carry its final label, and what that label says. */
@NullMarked
package org.bloodstream.production.labelling.domain;

import org.jspecify.annotations.NullMarked;
