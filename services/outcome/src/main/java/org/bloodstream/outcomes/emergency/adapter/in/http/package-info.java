/** Emergencies over HTTP. */
@NullMarked
package org.bloodstream.outcomes.emergency.adapter.in.http;

import org.jspecify.annotations.NullMarked;
