@NullMarked
package org.bloodstream.rules.domain;

import org.jspecify.annotations.NullMarked;
