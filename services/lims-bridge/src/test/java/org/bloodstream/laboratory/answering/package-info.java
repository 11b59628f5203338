@NullMarked
package org.bloodstream.laboratory.answering;

import org.jspecify.annotations.NullMarked;
