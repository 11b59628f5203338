/** Stock counts in the journal and in their tables. */
@NullMarked
package org.bloodstream.production.counting.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
