/** ISBT 128: donation numbers, product codes, labels and whatever a scanner can emit. */
@NullMarked
package org.bloodstream.blood.isbt128;

import org.jspecify.annotations.NullMarked;
