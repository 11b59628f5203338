/** Units, their issue, and the patients' reports. */
@NullMarked
package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import org.jspecify.annotations.NullMarked;
