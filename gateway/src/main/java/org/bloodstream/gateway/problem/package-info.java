/** RFC 9457 problem details for what the gateway itself answers. */
@NullMarked
package org.bloodstream.gateway.problem;

import org.jspecify.annotations.NullMarked;
