/** Lifting a hold, and the open holds and recalls. */
@NullMarked
package org.bloodstream.production.hold.adapter.in.http;

import org.jspecify.annotations.NullMarked;
