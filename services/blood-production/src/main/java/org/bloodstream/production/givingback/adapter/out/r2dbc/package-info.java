/** Who gave a pack back, and why, in PostgreSQL. */
@NullMarked
package org.bloodstream.production.givingback.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
