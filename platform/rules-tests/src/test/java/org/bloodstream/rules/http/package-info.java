@NullMarked
package org.bloodstream.rules.http;

import org.jspecify.annotations.NullMarked;
