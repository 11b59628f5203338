/** How many group alarms are open, for whoever watches. */
@NullMarked
package org.bloodstream.donors.groupalarm.adapter.out.meters;

import org.jspecify.annotations.NullMarked;
