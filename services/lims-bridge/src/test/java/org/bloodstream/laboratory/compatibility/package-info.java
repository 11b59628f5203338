@NullMarked
package org.bloodstream.laboratory.compatibility;

import org.jspecify.annotations.NullMarked;
