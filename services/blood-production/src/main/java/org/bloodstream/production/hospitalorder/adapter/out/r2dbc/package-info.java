/** Rows of hospitals' orders, and the events that answer them. */
@NullMarked
package org.bloodstream.production.hospitalorder.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
