/** Releasing components. */
@NullMarked
package org.bloodstream.production.release.application;

import org.jspecify.annotations.NullMarked;
