/** What is held of a donor, and its erasure, in PostgreSQL. */
@NullMarked
package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
