@NullMarked
package org.bloodstream.shutdown;

import org.jspecify.annotations.NullMarked;
