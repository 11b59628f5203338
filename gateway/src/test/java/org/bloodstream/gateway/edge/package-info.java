@NullMarked
package org.bloodstream.gateway.edge;

import org.jspecify.annotations.NullMarked;
