/** Asks blood-production. */
@NullMarked
package org.bloodstream.outcomes.bedside.adapter.out.production;

import org.jspecify.annotations.NullMarked;
