@NullMarked
package org.bloodstream.gateway;

import org.jspecify.annotations.NullMarked;
