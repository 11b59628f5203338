@NullMarked
package org.bloodstream.laboratory.despatch;

import org.jspecify.annotations.NullMarked;
