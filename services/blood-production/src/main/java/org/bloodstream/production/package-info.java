/** From the received donation to the despatched component. */
@NullMarked
package org.bloodstream.production;

import org.jspecify.annotations.NullMarked;
