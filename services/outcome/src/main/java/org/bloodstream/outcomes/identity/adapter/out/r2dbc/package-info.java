/** The tables of claims and merges. */
@NullMarked
package org.bloodstream.outcomes.identity.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
