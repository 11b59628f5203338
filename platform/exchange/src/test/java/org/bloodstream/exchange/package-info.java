@NullMarked
package org.bloodstream.exchange;

import org.jspecify.annotations.NullMarked;
