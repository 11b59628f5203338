@NullMarked
package org.bloodstream.laboratory.testing;

import org.jspecify.annotations.NullMarked;
