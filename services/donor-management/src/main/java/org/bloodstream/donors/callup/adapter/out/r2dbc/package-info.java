/** Stock and call-up lists in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.callup.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
