/** The release desk: what is not released yet, with everything that stands against it. Nothing is decided or kept by looking. */
@NullMarked
package org.bloodstream.production.release.desk;

import org.jspecify.annotations.NullMarked;
