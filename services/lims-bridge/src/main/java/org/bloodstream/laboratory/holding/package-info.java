/** Who a component is set aside for or issued to (BPS^O29). */
@NullMarked
package org.bloodstream.laboratory.holding;

import org.jspecify.annotations.NullMarked;
