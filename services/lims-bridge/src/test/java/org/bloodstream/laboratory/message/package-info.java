@NullMarked
package org.bloodstream.laboratory.message;

import org.jspecify.annotations.NullMarked;
