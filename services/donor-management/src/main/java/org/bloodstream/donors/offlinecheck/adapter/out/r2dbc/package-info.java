/** Health checks of tablets in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.offlinecheck.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
