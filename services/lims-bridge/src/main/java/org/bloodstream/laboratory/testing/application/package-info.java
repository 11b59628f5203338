/** Takes test reports into the journal. */
@NullMarked
package org.bloodstream.laboratory.testing.application;

import org.jspecify.annotations.NullMarked;
