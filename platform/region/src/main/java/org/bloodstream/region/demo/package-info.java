/** The good day (ST-01): one donation from vein to vein, on all samples of contracts/hl7. */
@NullMarked
package org.bloodstream.region.demo;

import org.jspecify.annotations.NullMarked;
