/** Takes results into the journal. */
@NullMarked
package org.bloodstream.laboratory.results.application;

import org.jspecify.annotations.NullMarked;
