@NullMarked
package org.bloodstream.gateway.portal;

import org.jspecify.annotations.NullMarked;
