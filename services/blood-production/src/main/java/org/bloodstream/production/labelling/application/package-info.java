/** Labelling components. */
@NullMarked
package org.bloodstream.production.labelling.application;

import org.jspecify.annotations.NullMarked;
