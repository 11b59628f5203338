/** Equipment, lots and their uses in the journal and in their tables. */
@NullMarked
package org.bloodstream.production.material.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
