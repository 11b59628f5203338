/** The gateway: sign-on for browsers, one way in for machines, limits, and the portal. */
@NullMarked
package org.bloodstream.gateway;

import org.jspecify.annotations.NullMarked;
