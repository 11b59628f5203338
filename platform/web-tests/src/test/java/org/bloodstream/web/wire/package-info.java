@NullMarked
package org.bloodstream.web.wire;

import org.jspecify.annotations.NullMarked;
