@NullMarked
package org.bloodstream.laboratory.holding;

import org.jspecify.annotations.NullMarked;
