/** Reads ORU^R01. */
@NullMarked
package org.bloodstream.laboratory.results.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
