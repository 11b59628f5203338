/** The table that comes with the service. */
@NullMarked
package org.bloodstream.donors.staffing.adapter.out.text;

import org.jspecify.annotations.NullMarked;
