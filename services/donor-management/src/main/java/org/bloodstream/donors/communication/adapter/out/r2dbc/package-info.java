/** Letters in PostgreSQL; what they say stays here. */
@NullMarked
package org.bloodstream.donors.communication.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
