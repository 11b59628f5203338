/** ORU^R01 of a testing laboratory: one run of one analyser. */
@NullMarked
package org.bloodstream.laboratory.testing.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
