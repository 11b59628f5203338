/** Alarms about groups in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.groupalarm.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
