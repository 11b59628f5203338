/** The reports so far, for the count of agreeing samples and for queries. */
@NullMarked
package org.bloodstream.laboratory.results.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
