/** What the blood service despatched: known here, and announced to the laboratory's system. */
@NullMarked
package org.bloodstream.laboratory.despatch;

import org.jspecify.annotations.NullMarked;
