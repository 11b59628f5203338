/** With what a process was done, and what it gave. */
@NullMarked
package org.bloodstream.production.process.application;

import org.jspecify.annotations.NullMarked;
