@NullMarked
package org.bloodstream.laboratory;

import org.jspecify.annotations.NullMarked;
