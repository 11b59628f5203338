/** Where and when somebody is awaited. */
@NullMarked
package org.bloodstream.donors.occasions.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
