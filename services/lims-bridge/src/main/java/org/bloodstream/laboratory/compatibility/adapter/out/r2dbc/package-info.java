/** The tables of migration V003. */
@NullMarked
package org.bloodstream.laboratory.compatibility.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
