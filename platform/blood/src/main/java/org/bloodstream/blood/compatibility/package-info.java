/** Which unit may go to which patient. */
@NullMarked
package org.bloodstream.blood.compatibility;

import org.jspecify.annotations.NullMarked;
