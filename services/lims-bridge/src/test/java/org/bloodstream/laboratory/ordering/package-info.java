@NullMarked
package org.bloodstream.laboratory.ordering;

import org.jspecify.annotations.NullMarked;
