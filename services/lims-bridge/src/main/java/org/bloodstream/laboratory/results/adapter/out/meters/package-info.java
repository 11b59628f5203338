/** What is counted of results. */
@NullMarked
package org.bloodstream.laboratory.results.adapter.out.meters;

import org.jspecify.annotations.NullMarked;
