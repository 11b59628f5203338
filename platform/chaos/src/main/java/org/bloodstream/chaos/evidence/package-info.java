/** What was asked of the platform and what it answered, noted as it happened. */
@NullMarked
package org.bloodstream.chaos.evidence;

import org.jspecify.annotations.NullMarked;
