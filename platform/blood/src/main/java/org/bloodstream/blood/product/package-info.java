/** Product description codes: the licensed table when a service has it, and a facility's own codes. */
@NullMarked
package org.bloodstream.blood.product;

import org.jspecify.annotations.NullMarked;
