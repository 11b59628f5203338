/** Placing and lifting holds. */
@NullMarked
package org.bloodstream.production.hold.application;

import org.jspecify.annotations.NullMarked;
