/** The samples of contracts/hl7 and what is needed to send them as messages of one's own and to read the answers. */
@NullMarked
package org.bloodstream.region.hl7;

import org.jspecify.annotations.NullMarked;
