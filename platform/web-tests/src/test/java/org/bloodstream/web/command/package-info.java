@NullMarked
package org.bloodstream.web.command;

import org.jspecify.annotations.NullMarked;
