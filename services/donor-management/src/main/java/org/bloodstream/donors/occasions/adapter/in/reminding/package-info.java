/** Reminds in time. */
@NullMarked
package org.bloodstream.donors.occasions.adapter.in.reminding;

import org.jspecify.annotations.NullMarked;
