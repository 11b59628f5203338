/** Watching the groups of donors. */
@NullMarked
package org.bloodstream.donors.groupalarm.application;

import org.jspecify.annotations.NullMarked;
