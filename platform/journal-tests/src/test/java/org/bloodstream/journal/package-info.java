@NullMarked
package org.bloodstream.journal;

import org.jspecify.annotations.NullMarked;
