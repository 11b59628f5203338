@NullMarked
package org.bloodstream.rules.store;

import org.jspecify.annotations.NullMarked;
