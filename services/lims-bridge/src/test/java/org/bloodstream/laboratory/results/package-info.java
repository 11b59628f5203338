@NullMarked
package org.bloodstream.laboratory.results;

import org.jspecify.annotations.NullMarked;
